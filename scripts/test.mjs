// `npm test`: all set-up, then everything. Plain JavaScript for any Node. The last line counts every
// test that ran; a check that is not a test runner's (format, lint, types, a build) counts as one.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildTools, installPackages, installTools, ROOT } from './set-up.mjs';

const total = { passed: 0, failed: 0 };

try {
  installPackages();
  installTools(['chromium', 'french', 'firefox', 'xvfb', 'xdotool', 'age', 'poppler', 'qpdf']);
  buildTools();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

check('format', 'format:check');
check('types', 'types');
check('types of the simulated tools', 'types', '-w', 'test/tools/demo');
check('lint', 'lint');
suite('unit');
check('build, Chromium', 'build');
check('build, Firefox', 'build:firefox');
check('build, automated browsers', 'build:e2e');
suite('e2e');

console.log(`${total.passed} passed, ${total.failed} failed`);
if (total.failed > 0 || total.passed === 0) process.exitCode = 1;

/** One npm script as one test. */
function check(title, script, ...args) {
  const result = npm(['run', '--silent', script, ...args], 'pipe');
  count(title, result.status === 0);
  if (result.status !== 0) console.log(result.stdout, result.stderr);
}

/** A Vitest project: its own tests are counted. What it skipped did not run, and did not pass. */
function suite(project) {
  const report = join(ROOT, 'artifacts', `${project}.json`);
  mkdirSync(join(ROOT, 'artifacts'), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const result = npm(['run', '--silent', project, '--', ...reporters], 'inherit');
  const read = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  const passed = read?.numPassedTests ?? 0;
  const failed = read ? read.numTotalTests - passed : 0;
  total.passed += passed;
  total.failed += failed;
  // A file that does not load, or an error outside every test, is a failure of its own.
  if (result.status !== 0 && failed === 0) count(`${project}: runs to its end`, false);
}

function count(title, passed) {
  total[passed ? 'passed' : 'failed'] += 1;
  console.log(`${passed ? '✓' : '✗'} ${title}`);
}

function npm(args, output) {
  return spawnSync('npm', args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', output, output],
    maxBuffer: 64 * 1024 * 1024,
  });
}
