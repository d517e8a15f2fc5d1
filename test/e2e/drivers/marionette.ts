// oxlint-disable typescript/no-unsafe-type-assertion -- the browser's protocol says what comes back

import { connect, type Socket } from 'node:net';

/** An error Firefox answered with; `code` is WebDriver's, such as 'no such window'. */
export class MarionetteError extends Error {
  override name = 'MarionetteError';
  readonly code: string;
  constructor(command: string, code: string, message: string) {
    super(`${command}: ${code}: ${message}`);
    this.code = code;
  }
}

type Answered = { resolve: (value: unknown) => void; reject: (error: Error) => void; name: string };

/** The wire: `LENGTH:[0, id, command, params]` out, `LENGTH:[1, id, error, result]` back. */
export class Marionette {
  #socket: Socket;
  #received: Buffer = Buffer.alloc(0);
  #waiting = new Map<number, Answered>();
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#read(chunk));
    socket.on('error', () => undefined); // 'close' follows and tells the callers
    socket.on('close', () => {
      for (const { reject, name } of this.#waiting.values()) {
        reject(new MarionetteError(name, 'disconnected', 'Firefox closed the connection'));
      }
      this.#waiting.clear();
    });
  }

  /** Connects to a Firefox of this machine and waits for its greeting. */
  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      const client = new Marionette(socket);
      client.#waiting.set(0, { resolve: () => resolve(client), reject, name: 'greeting' });
    });
  }

  /** Sends one command; resolves with its result, `{value}` unwrapped. */
  send(name: string, params: Record<string, unknown> = {}): Promise<unknown> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      if (this.#socket.destroyed) {
        reject(new MarionetteError(name, 'disconnected', 'no connection'));
        return;
      }
      this.#waiting.set(id, { resolve, reject, name });
      const body = Buffer.from(JSON.stringify([0, id, name, params]));
      this.#socket.write(Buffer.concat([Buffer.from(`${body.length}:`), body]));
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(58);
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      this.#settle(message);
    }
  }

  #settle(message: unknown): void {
    // The greeting is an object, everything later a tuple.
    const [, id, error, result] = (Array.isArray(message) ? message : [1, 0, null, message]) as [
      number,
      number,
      { error: string; message: string } | null,
      unknown,
    ];
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new MarionetteError(waiting.name, error.error, error.message));
    else waiting?.resolve(unwrap(result));
  }
}

function unwrap(result: unknown): unknown {
  const wrapped = typeof result === 'object' && result !== null && 'value' in result;
  return wrapped ? result.value : result;
}
