import { PRACTICE } from '../domain/practice-facts.ts';
import { tagIndex } from './marks.ts';
import type { Ledger } from './open.ts';
import { sealContext } from './seal-context.ts';

/** Facts carry marks of another secret by now: they would not be found under a new one. */
export class LedgerInUse extends Error {
  override name = 'LedgerInUse';
}

const CONTEXT = sealContext('documents', 'marks');

/** The secret of the marks, 32 bytes in base64url: without it a backup would not know the software's ids. */
export async function readMarksSecret({ db, keys }: Pick<Ledger, 'db' | 'keys'>): Promise<string> {
  const row = await db.documents.get('marks');
  if (!row) throw new LedgerInUse('the secret of the marks is gone');
  return String(await keys.open(row.sealed, CONTEXT));
}

/** True while nothing here carries a mark: of facts, at most the journal of decisions. */
export async function isUnused(ledger: Pick<Ledger, 'db' | 'keys'>): Promise<boolean> {
  const { db } = ledger;
  const practice = await tagIndex(ledger, PRACTICE);
  return db.transaction('r', db.facts, db.aliases, () => countsNothing(ledger, practice));
}

/**
 * Takes over the marks of another ledger of hers. Whoever opened this ledger before opens it again.
 * @throws LedgerInUse when something here carries a mark already; nothing is changed then.
 */
export async function adoptMarks(ledger: Pick<Ledger, 'db' | 'keys'>, secret: string) {
  const { db, keys } = ledger;
  const practice = await tagIndex(ledger, PRACTICE);
  const sealed = await keys.seal(secret, CONTEXT);
  await db.transaction('rw', db.facts, db.aliases, db.documents, async () => {
    if (!(await countsNothing(ledger, practice))) throw new LedgerInUse('facts carry marks');
    await db.documents.put({ id: 'marks', sealed });
  });
}

async function countsNothing({ db }: Pick<Ledger, 'db'>, practice: string): Promise<boolean> {
  const [all, decisions, aliases] = await Promise.all([
    db.facts.count(),
    db.facts.where('tag').equals(practice).count(),
    db.aliases.count(),
  ]);
  return all === decisions && aliases === 0;
}
