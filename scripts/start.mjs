// `npm start`: from a bare clone to the main job done in a real browser. Plain JavaScript for any Node.
import { buildTools, installPackages, installTools, run } from './set-up.mjs';

const args = process.argv.slice(2);

try {
  installPackages();
  installTools(args.includes('--firefox') ? ['firefox'] : ['chromium', 'french']);
  buildTools();
  console.log('building the extension…');
  run('npm', ['run', 'build:e2e', '--loglevel=error'], 'quiet');
  // Node 24 from node_modules: it comes first on the PATH of every npm script.
  run('npm', ['run', '--silent', 'story', '--', ...args]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
