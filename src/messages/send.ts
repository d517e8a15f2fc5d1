import { browser } from '../platform/page-browser.ts';
import {
  envelope,
  type Answer,
  type ErrorCode,
  type PageMessages,
  type RequestOf,
  type ResponseOf,
  type UiMessages,
} from './shapes.ts';

/** The worker said no, or could not be reached (`unreachable`). */
export class MessageRefused extends Error {
  override name = 'MessageRefused';
  readonly code: ErrorCode | 'unreachable';

  constructor(code: ErrorCode | 'unreachable', options?: ErrorOptions) {
    super(`message refused: ${code}`, options);
    this.code = code;
  }
}

/**
 * Asks the worker and waits for its answer.
 * @throws MessageRefused with the worker's code, or `unreachable` after an update of the extension.
 */
export async function askWorker<N extends keyof (PageMessages & UiMessages)>(
  name: N,
  request: RequestOf<N>,
): Promise<ResponseOf<N>> {
  const tries = name.startsWith('page/') ? TRIES : 1;
  const answer = await deliver<ResponseOf<N>>(tries, () =>
    browser.runtime.sendMessage(envelope(name, request)),
  );
  if (!answer.ok) throw new MessageRefused(answer.error);
  return answer.value;
}

/**
 * A worker killed over a message leaves it without an answer; asked again it wakes. A page's messages
 * may be sent twice: what they write is the same fact. A gesture on our own pages is another one each
 * time: there the answer is awaited, and the live count shows what was written.
 */
const TRIES = 3;
const PATIENCE_MS = 8000;

async function deliver<T>(tries: number, send: () => Promise<unknown>): Promise<Answer<T>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const asked = tries > 1 ? Promise.race([send(), impatience()]) : send();
      const answer = (await asked) as Answer<T> | undefined;
      if (answer === undefined) throw new Error('no answer');
      return answer;
    } catch (cause) {
      const gone = browser.runtime?.id === undefined;
      if (gone || attempt >= tries) throw new MessageRefused('unreachable', { cause });
    }
  }
}

function impatience(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));
}
