import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Marionette } from './marionette.ts';
import { until } from './until.ts';

/** A Firefox of ours and the wire to it. */
export interface FirefoxProcess {
  wire: Marionette;
  /** Page and extension consoles and uncaught errors so far. */
  lines: string[];
  /** Resolves once the process is gone; after `patience` ms it is killed. */
  ended(patience: number): Promise<void>;
  kill(): void;
}

/**
 * First lines of what pages and extensions say. Firefox's own consoles write a name where those
 * write a quoted string.
 */
const SAID = /^(console\.\w+: (?!\w+: )|JavaScript error: (?!chrome:|resource:|,))/;

/** Starts Firefox on a written profile and connects to its Marionette. */
export async function startFirefox(
  profileDir: string,
  options: { headless: boolean; display: string | undefined; binary: string; timeout: number },
): Promise<FirefoxProcess> {
  const portFile = join(profileDir, 'MarionetteActivePort');
  await rm(portFile, { force: true });
  const child = spawn(
    options.binary,
    [
      ...(options.headless ? ['--headless'] : []),
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profileDir,
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...(options.display ? { DISPLAY: options.display } : {}),
        MOZ_CRASHREPORTER_DISABLE: '1',
      },
    },
  );
  const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = () => void child.kill('SIGKILL');
  // A test runner that dies must not leave a browser behind.
  process.once('exit', kill);
  void exit.then(() => process.off('exit', kill));

  const written: string[] = [];
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      written.push(line);
      if (SAID.test(line)) lines.push(line);
    });
  }

  try {
    const wire = await until(
      'Firefox to listen',
      Math.max(options.timeout, 30_000),
      async () => {
        if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
        return Marionette.connect(Number(await readFile(portFile, 'utf8')));
      },
      () => written.slice(-5).join('\n'),
    );
    return {
      wire,
      lines,
      kill,
      ended: async (patience) => {
        const timer = setTimeout(kill, patience);
        await exit;
        clearTimeout(timer);
      },
    };
  } catch (error) {
    kill();
    throw error;
  }
}
