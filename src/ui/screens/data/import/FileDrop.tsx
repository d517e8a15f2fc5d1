import { useState } from 'preact/hooks';
import { t } from '../../../../platform/words.ts';
import { FieldFrame } from '../../../components/FieldFrame.tsx';

const ID = 'import-file';

interface FileDropProps {
  label: string;
  onFile: (file: File) => void;
}

/** A file, chosen or dropped here. */
export function FileDrop({ label, onFile }: FileDropProps) {
  const [over, setOver] = useState(false);
  return (
    <div
      class={`drop${over ? ' drop--over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file) onFile(file);
      }}
    >
      <FieldFrame id={ID} label={label} hint={t('imports.fileHint')}>
        <input
          id={ID}
          class="input"
          type="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
          aria-describedby={`${ID}-hint`}
          onChange={(event) => {
            const input = event.currentTarget;
            const [file] = input.files ?? [];
            if (file) onFile(file);
            // Emptied at once: the same file, corrected, can be chosen again.
            input.value = '';
          }}
        />
      </FieldFrame>
    </div>
  );
}
