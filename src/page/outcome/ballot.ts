import type { Look } from '../read/form.ts';
import type { Vote } from './tellings.ts';

/** What became of an invoice, told by families of evidence that agree. */
export interface Outcome {
  outcome: 'success' | 'failure' | 'unknown';
  evidence: string[];
}

/** A kind of evidence: two things of one family are one. */
export type Family = 'network' | 'navigation' | 'words' | 'form' | 'invalid' | 'address';

/** The votes of the families, one each. */
export type Ballot = Map<Family, Vote>;

/** Two families that agree and none that disagrees; anything else: null. */
export function verdictOf(votes: Ballot): Outcome | null {
  const all = new Set(votes.values());
  const [outcome] = all;
  return outcome && all.size === 1 && votes.size >= 2
    ? { outcome, evidence: [...votes.keys()] }
    : null;
}

/** One refusal outweighs what goes well around it. */
export function cast(votes: Ballot, family: Family, vote: Vote | null | undefined): void {
  if (vote && votes.get(family) !== 'failure') votes.set(family, vote);
}

/** True when a form can be looked at only: what was saved stands there with its fields switched off. */
export function isFrozen({ found }: Look): boolean {
  const off = ':disabled,[readonly],[disabled],[aria-disabled=true],[aria-readonly=true]';
  const fields = found.filter(({ role }) => /^(?:session|prescri)/.test(role));
  return fields.length > 0 && fields.every(({ element }) => element.matches(off));
}

/** The fields of the form that the page marks as wrong. */
export function wrongFields({ anchor, found }: Look): Element[] {
  const wrong = '[aria-invalid=true],input:user-invalid';
  const own = found.map(({ element }) => element).filter((element) => element.matches(wrong));
  const scope = anchor.isConnected ? (anchor.closest('form') ?? anchor) : null;
  return [...own, ...(scope?.querySelectorAll(wrong) ?? [])];
}

/** The page says that it is still at work: what is not on screen now may come back. */
export function isBusy(document: Document): boolean {
  const signs =
    '[aria-busy=true],[role=progressbar],progress,[class*=spinner i],[class*=loading i],[class*=loader i]';
  const found = [...document.querySelectorAll(signs)].slice(0, 20);
  return found.some((sign) =>
    sign.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  );
}

/** Somebody has to sign in: what is gone from the screen was not taken. */
export function asksToSignIn(document: Document): boolean {
  const fields = [...document.querySelectorAll('input[type=password]')];
  return fields.some((field) => field.checkVisibility());
}
