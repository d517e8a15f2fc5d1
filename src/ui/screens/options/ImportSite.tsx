import { useState } from 'preact/hooks';
import { askWorker } from '../../../messages/send.ts';
import { t } from '../../../platform/words.ts';
import { LARGEST_FILE, readSiteFile, type FileFault } from '../../../sites/schema.ts';
import { FieldFrame } from '../../components/FieldFrame.tsx';
import { Done, Failure } from '../../components/Notice.tsx';
import { useCommand } from '../../hooks/command.ts';

const FAULTS = {
  size: 'teach.faults.size',
  json: 'teach.faults.json',
  newer: 'teach.faults.newer',
  form: 'teach.faults.form',
} as const satisfies Record<FileFault, string>;

const ID = 'import-fields';

/** Takes in a file of taught fields; refused whole, or added to what is there. */
export function ImportSite() {
  const [fault, setFault] = useState<FileFault | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const { busy, failure, run } = useCommand();
  const take = (file: File) =>
    run(async () => {
      setFault(null);
      setSaid(null);
      // A file too large is not even read.
      const read =
        file.size > LARGEST_FILE
          ? ({ ok: false, fault: 'size' } as const)
          : readSiteFile(await file.text());
      if (!read.ok) return setFault(read.fault);
      const { added, same, kept } = await askWorker('ui/import-site', { facts: read.facts });
      setSaid(t('teach.imported', [String(added), String(same), String(kept)]));
    });
  return (
    <>
      <FieldFrame id={ID} label={t('teach.import')} hint={t('teach.importHint')}>
        <input
          id={ID}
          class="input"
          type="file"
          accept=".json,application/json"
          aria-describedby={`${ID}-hint`}
          aria-disabled={busy ? 'true' : undefined}
          onChange={(event) => {
            const input = event.currentTarget;
            const [file] = input.files ?? [];
            // Emptied at once: the same file, corrected, can be chosen again.
            if (file) void take(file).then(() => (input.value = ''));
          }}
        />
      </FieldFrame>
      <Done words={said} />
      <Failure words={fault === null ? failure : t(FAULTS[fault])} />
    </>
  );
}
