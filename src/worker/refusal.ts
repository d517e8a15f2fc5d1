import type { ErrorCode } from '../messages/shapes.ts';

/** An expected no: the code reaches the sender, who has words for it. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: ErrorCode;

  constructor(code: ErrorCode) {
    super(code);
    this.code = code;
  }
}
