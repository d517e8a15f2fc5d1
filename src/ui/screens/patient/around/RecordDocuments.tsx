import { documentKinds } from '../../../../domain/care.ts';
import type { Episode } from '../../../../domain/episode.ts';
import { t } from '../../../../platform/words.ts';
import { RuleNote } from '../../../components/RuleNote.tsx';
import { missingRecipients } from '../../../../rules/follow-up.ts';
import type { GestureProps } from '../gesture.ts';
import { AskDoctor } from './AskDoctor.tsx';
import { DocumentPart } from './DocumentPart.tsx';

interface RecordDocumentsProps extends GestureProps {
  about: Episode;
}

/** « Bilan et compte rendu »: to whom each went, when and how, or why it could not. Nothing is sent. */
export function RecordDocuments({ about, ...gesture }: RecordDocumentsProps) {
  const assessed = missingRecipients(about, 'assessment').length === 0;
  return (
    <div class="panel">
      <p class="soft">{t('around.onlyNoted')}</p>
      {about.treatingDoctor === null && <AskDoctor tag={gesture.tag} episode={about.id} />}
      {documentKinds.map((document) => (
        <DocumentPart
          key={document}
          {...gesture}
          document={document}
          about={about}
          // One at a time: the report has its turn once the assessment is out.
          isOpen={(document === 'report') === assessed}
        />
      ))}
      {about.treatingDoctor === false && <p class="soft">{t('around.notConcerned')}</p>}
      <details class="why">
        <summary>{t('common.why')}</summary>
        <RuleNote rule="FUP-01" />
        <RuleNote rule="FUP-02" />
        <RuleNote rule="FUP-03" />
      </details>
    </div>
  );
}
