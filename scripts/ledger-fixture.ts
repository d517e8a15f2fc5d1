import 'fake-indexeddb/auto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PATIENT } from '../test/fakes/draft.ts';
import { billed, diagnosed, fact, opened, session } from '../test/fakes/facts.ts';
import { dumpLedger, toldOf } from '../test/fakes/kept-ledger.ts';
import { profile } from '../test/fakes/profile.ts';
import { append } from '../src/ledger/append.ts';
import { LEDGER_VERSION } from '../src/ledger/database.ts';
import { FrontDatabase } from '../src/ledger/front.ts';
import { openLedger } from '../src/ledger/open.ts';
import { writeProfile } from '../src/ledger/settings.ts';

/**
 * `npm run ledger:fixture`: keeps a ledger of the version that is about to be released, with what it adds up
 * to, under test/fixtures/ledgers/vN. Written once for a version and kept for ever.
 */
const ledger = await openLedger(new FrontDatabase('kept'));
await writeProfile(ledger, profile());
const seen = (names: object) => fact('patient-seen', { patient: { ...PATIENT, ...names } });
const under = (tag: string, facts: ReturnType<typeof opened>[]) =>
  facts.map((one) => ({ ...one, tag }));
await append(ledger, {
  facts: under('one', [
    seen({}),
    opened(),
    ...billed('a', ['2026-10-05', '2026-10-08']),
    ...billed('b', ['2026-10-12'], 'unknown'),
    fact('session-by-hand', { episode: 'knee', gesture: 'g', session: session('2026-10-15') }),
    diagnosed('2026-09-01'),
  ]),
  aliases: [{ alias: 'mark', tag: 'one' }],
});
await append(ledger, {
  facts: under('two', [
    seen({ birthName: 'EXEMPLE' }),
    opened({ episode: 'back', region: 'dos', before: 3 }),
    ...billed('c', ['2026-11-02']),
  ]),
});
const folder = join(import.meta.dirname, `../test/fixtures/ledgers/v${LEDGER_VERSION}`);
await mkdir(folder, { recursive: true });
const write = (name: string, value: unknown) =>
  writeFile(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
await write('ledger.json', await dumpLedger(ledger));
await write('expected.json', await toldOf(ledger));
console.log(folder);
process.exit(0);
