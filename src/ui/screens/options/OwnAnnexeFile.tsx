import { useState } from 'preact/hooks';
import type { CivilDate } from '../../../domain/civil-date.ts';
import type { OwnAnnexe } from '../../../domain/own-annexe.ts';
import type { FormFault } from '../../../documents/annexe/read-form.ts';
import { t } from '../../../platform/words.ts';
import { FieldFrame } from '../../components/FieldFrame.tsx';
import { Failure } from '../../components/Notice.tsx';
import { useCommand } from '../../hooks/command.ts';

const FAULTS = {
  'too-big': 'ownAnnexe.faults.tooBig',
  'not-pdf': 'ownAnnexe.faults.notPdf',
  encrypted: 'ownAnnexe.faults.encrypted',
  broken: 'ownAnnexe.faults.broken',
  'too-long': 'ownAnnexe.faults.tooLong',
} as const satisfies Record<FormFault, string>;

const ID = 'own-annexe-file';

interface OwnAnnexeFileProps {
  today: CivilDate;
  onTaken: (own: OwnAnnexe) => Promise<boolean>;
}

/** The PDF of her CPAM, chosen once; what cannot serve is refused with its cause and the way out. */
export function OwnAnnexeFile({ today, onTaken }: OwnAnnexeFileProps) {
  const [fault, setFault] = useState<FormFault | null>(null);
  const { busy, failure, run } = useCommand();
  const take = (file: File) =>
    run(async () => {
      setFault(null);
      const [{ readForm, LARGEST_FORM }, { base64Of }] = await Promise.all([
        import('../../../documents/annexe/read-form.ts'),
        import('../../../documents/base64.ts'),
      ]);
      // A file too large is not even read.
      if (file.size > LARGEST_FORM) return setFault('too-big');
      const bytes = new Uint8Array(await file.arrayBuffer());
      const read = await readForm(bytes);
      if (!read.ok) return setFault(read.fault);
      await onTaken({
        name: file.name.slice(0, 200) || 'annexe.pdf',
        keptOn: today,
        pages: read.pages,
        content: base64Of(bytes),
        placed: [],
        filled: read.fields.map((name) => ({ name, field: null })),
      });
    });
  return (
    <>
      <FieldFrame id={ID} label={t('ownAnnexe.file')} hint={t('ownAnnexe.fileHint')}>
        <input
          id={ID}
          class="input"
          type="file"
          accept=".pdf,application/pdf"
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
      <Failure words={fault === null ? failure : t(FAULTS[fault])} />
    </>
  );
}
