// Plain JavaScript for any Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const CACHE = join(ROOT, '.cache');

/** What is needed beside npm packages: the commands any of which will do, and Debian's package. */
const TOOLS = {
  chromium: { commands: ['chromium', 'chromium-browser'], packages: ['chromium'] },
  french: { files: ['/usr/lib/chromium/locales/fr.pak'], packages: ['chromium-l10n'] },
  firefox: { commands: ['firefox-esr'], packages: ['firefox-esr'] },
  xvfb: { commands: ['Xvfb'], packages: ['xvfb'] },
  xdotool: { commands: ['xdotool'], packages: ['xdotool'] },
  age: { commands: ['age'], packages: ['age'] },
  poppler: { commands: ['pdftotext'], packages: ['poppler-utils'] },
  qpdf: { commands: ['qpdf'], packages: ['qpdf'] },
};

/** Installs npm packages where they are missing or older than the lock file. */
export function installPackages() {
  const stamp = join(CACHE, 'installed');
  const wanted = hashOf([join(ROOT, 'package.json'), join(ROOT, 'package-lock.json')]);
  const installed = existsSync(join(ROOT, 'node_modules')) && read(stamp) === wanted;
  if (installed) return;
  console.log('installing npm packages (npm ci)…');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(stamp, wanted);
}

/** Makes sure that the named tools are there: installs them on Debian as root, else says what to install. */
export function installTools(names) {
  const missing = names.filter((name) => !isThere(TOOLS[name]));
  if (missing.length === 0) return;
  const packages = missing.flatMap((name) => TOOLS[name].packages);
  if (!isDebianRoot()) {
    throw new Error(
      `missing: ${missing.join(', ')}. On Debian or Ubuntu: sudo apt-get install -y ${packages.join(' ')}`,
    );
  }
  console.log(`installing ${packages.join(', ')} (apt-get)…`);
  run('apt-get', ['update', '-q'], 'quiet');
  run('apt-get', ['install', '-y', '-q', ...packages], 'quiet');
  const still = names.filter((name) => !isThere(TOOLS[name]));
  if (still.length > 0)
    throw new Error(`still missing after the installation: ${still.join(', ')}`);
}

/** Builds every simulated billing tool whose sources changed since its last build. */
export function buildTools() {
  const folder = join(ROOT, 'test/tools');
  for (const name of readdirSync(folder)) {
    const tool = join(folder, name);
    if (!existsSync(join(tool, 'package.json'))) continue;
    const stamp = join(tool, 'dist', '.built-from');
    const wanted = hashOf([join(ROOT, 'package-lock.json'), ...filesBelow(tool)]);
    if (read(stamp) === wanted) continue;
    console.log(`building the simulated tool « ${name} »…`);
    run('npm', ['run', 'build', '-w', join('test/tools', name), '--loglevel=error'], 'quiet');
    writeFileSync(stamp, wanted);
  }
}

/** Runs a command in the repository; throws with its output when it fails. */
export function run(command, args, mode = 'shown') {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: mode === 'quiet' ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.error) throw result.error;
  if (result.status === 0) return;
  const said = mode === 'quiet' ? `\n${result.stdout}\n${result.stderr}` : '';
  throw new Error(`${command} ${args.join(' ')} ended with ${result.status}${said}`);
}

function isThere({ commands = [], files = [] }) {
  const path = (process.env.PATH ?? '').split(delimiter);
  const onPath = (command) => path.some((folder) => existsSync(join(folder, command)));
  return commands.some(onPath) || files.some((file) => existsSync(file));
}

function isDebianRoot() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

function filesBelow(folder) {
  return readdirSync(folder)
    .filter((name) => name !== 'node_modules' && name !== 'dist')
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesBelow(path) : [path];
    })
    .toSorted();
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash.update(existsSync(file) ? readFileSync(file) : 'absent').update('\0');
  return hash.digest('hex');
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
