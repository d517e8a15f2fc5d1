// `npm run screens`: from a bare clone to a folder with a picture of every screen. Plain JavaScript.
import { buildTools, installPackages, installTools, run } from './set-up.mjs';

try {
  installPackages();
  installTools(['chromium', 'french', 'firefox']);
  buildTools();
  run('npm', ['run', 'build:e2e', '--loglevel=error'], 'quiet');
  run('npm', ['run', '--silent', 'screens:take', '--', ...process.argv.slice(2)]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
