import { spawn, execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A screen without a monitor, for what a headless browser cannot show: its own permission prompt. */
export interface Display {
  /** `:99` */
  name: string;
  /** Presses keys one after the other, as a keyboard would: `['Tab', 'Return']`. */
  press(keys: readonly string[]): Promise<void>;
  close(): void;
}

/** Starts Xvfb on a display of its own choosing. */
export async function openDisplay(): Promise<Display> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const name = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once('data', (data: Buffer) => resolve(`:${data.toString().trim()}`));
  });
  const env = { ...process.env, DISPLAY: name };
  const xdotool = async (...args: string[]) => (await run('xdotool', args, { env })).stdout;
  return {
    name,
    press: async (keys) => {
      for (const key of keys) await xdotool('key', '--clearmodifiers', key);
    },
    close: () => void server.kill(),
  };
}
