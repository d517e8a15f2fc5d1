// `npm test`: all set-up, then everything. Plain JavaScript for any Node. The last line counts every
// test that ran; a check that is not a test runner's (format, lint, types, a build) counts as one.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildTools, installPackages, installTools, ROOT } from './set-up.mjs';

const total = { passed: 0, failed: 0 };
/**
 * A file of real browsers that failed runs once more by itself: a browser that the machine starved says
 * nothing about the product. More files than this mean something else, and are not tried again.
 */
const MOST_AGAIN = 4;

try {
  installPackages();
  installTools(['chromium', 'french', 'firefox', 'xvfb', 'xdotool', 'age', 'poppler', 'qpdf']);
  buildTools();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

await Promise.all([
  check('format', 'format:check'),
  // The linter reads what the types' set-up writes.
  check('types', 'types').then(() => check('lint', 'lint')),
  check('types of the simulated tools', 'types', '-w', 'test/tools/demo'),
]);
suite('unit');
await check('build, Chromium', 'build');
await check('build, Firefox', 'build:firefox');
await check('build, automated browsers', 'build:e2e');
suite('e2e', MOST_AGAIN);

console.log(`${total.passed} passed, ${total.failed} failed`);
if (total.failed > 0 || total.passed === 0) process.exitCode = 1;

/** One npm script as one test. Resolves when it has ended, however it did. */
function check(title, script, ...args) {
  return new Promise((resolve) => {
    const running = spawn('npm', ['run', '--silent', script, ...args], { cwd: ROOT });
    const said = [];
    for (const stream of [running.stdout, running.stderr]) stream.on('data', (it) => said.push(it));
    running.on('error', (error) => said.push(Buffer.from(error.message)));
    running.on('close', (status) => {
      count(title, status === 0);
      if (status !== 0) console.log(Buffer.concat(said).toString());
      resolve();
    });
  });
}

/**
 * A Vitest project: its own tests are counted. What it skipped did not run, and did not pass. Of files that
 * ran twice the second time counts, and what passed only then is named.
 */
function suite(project, mostAgain = 0) {
  const first = ran(project, []);
  const failed = first.files.filter(({ status }) => status !== 'passed');
  if (failed.length === 0 || failed.length > mostAgain) return tally(project, first);
  const names = failed.map(({ name }) => name);
  console.log(`once more, by itself:\n${names.join('\n')}`);
  const again = ran(project, ['--no-file-parallelism', ...names]);
  for (const one of failedTests(failed)) {
    if (!failedTests(again.files).includes(one)) console.log(`passed the second time only: ${one}`);
  }
  const kept = first.files.filter(({ name }) => !names.includes(name));
  tally(project, { status: again.status, files: [...kept, ...again.files] });
}

/** One run: how npm ended, and a report per file. */
function ran(project, args) {
  const report = join(ROOT, 'artifacts', `${project}.json`);
  mkdirSync(join(ROOT, 'artifacts'), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = npm(['run', '--silent', project, '--', ...reporters, ...args]);
  const read = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  return { status, files: read?.testResults ?? [] };
}

function tally(project, { status, files }) {
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failed = tests.length - passed;
  total.passed += passed;
  total.failed += failed;
  // A file that does not load, or an error outside every test, is a failure of its own.
  if (status !== 0 && failed === 0) count(`${project}: runs to its end`, false);
}

function failedTests(files) {
  return files.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status !== 'passed')
      .map(({ fullName }) => `${name}: ${fullName}`),
  );
}

function count(title, passed) {
  total[passed ? 'passed' : 'failed'] += 1;
  console.log(`${passed ? '✓' : '✗'} ${title}`);
}

function npm(args) {
  return spawnSync('npm', args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
}
