import { useState } from 'preact/hooks';
import { annexeName } from '../../../documents/annexe/annexe-name.ts';
import { annexeOf } from '../../../documents/annexe/annexe-of.ts';
import { annexePaper } from '../../../documents/annexe/annexe-paper.ts';
import type { Episode } from '../../../domain/episode.ts';
import type { OwnAnnexe } from '../../../domain/own-annexe.ts';
import type { Patient } from '../../../domain/patient.ts';
import type { Place, Profile } from '../../../domain/profile.ts';
import { readOwnAnnexe } from '../../../ledger/own-annexe.ts';
import { patientOf } from '../../../ledger/read.ts';
import { askWorker } from '../../../messages/send.ts';
import { shortDate, t } from '../../../platform/words.ts';
import { REGIMES } from '../../../rules/regimes.ts';
import { Button } from '../../components/Button.tsx';
import { Failure, Notice } from '../../components/Notice.tsx';
import { PaperPreview } from '../../components/PaperPreview.tsx';
import { RuleNote } from '../../components/RuleNote.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { useCommand } from '../../hooks/command.ts';
import { useReading } from '../../hooks/reading.ts';
import { saveFile } from '../../save-file.ts';
import { annexeChoices, firstChoice, type AnnexeChoice } from './annexe-choice.ts';
import { useGestureName, type GestureProps } from './gesture.ts';

interface MakeAnnexeProps extends Omit<GestureProps, 'episode'> {
  episode: Episode;
  profile: Profile;
}

/** « Annexe 1 » with no page of the software: what stands on it, saved, and noted as attached. */
export function MakeAnnexe(props: MakeAnnexeProps) {
  const { tag, episode, profile } = props;
  const read = useReading(tag, async (ledger) => {
    const [patient, own] = await Promise.all([patientOf(ledger, tag), readOwnAnnexe(ledger)]);
    return { patient, own };
  });
  const place = profile.places.find(({ id }) => id === episode.place) ?? profile.places[0];
  if (read.state === 'failed') return <Failure words={t('error.reading')} />;
  if (read.state !== 'ready' || place === undefined) return null;
  const { patient, own } = read.value;
  if (patient === null) return <Notice>{t('annexe.nameless')}</Notice>;
  return <AnnexeForm {...props} patient={patient} own={own} place={place} />;
}

interface AnnexeFormProps extends MakeAnnexeProps {
  patient: Patient;
  own: OwnAnnexe | null;
  place: Place;
}

function AnnexeForm(props: AnnexeFormProps) {
  const { tag, episode, profile, place, patient, own, today, onDone } = props;
  const choices = annexeChoices(episode);
  const [chosen, setChosen] = useState<string | null>(null);
  const [withDiagnosis, setWithDiagnosis] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const { busy, failure, run } = useCommand();
  const nameOf = useGestureName();
  const first = firstChoice(choices, profile.settings.supportingDocument);
  const choice = choices.find(({ invoice }) => keyOf(invoice) === chosen) ?? first;
  if (choice === undefined) return null;
  const annexe = annexeOf({
    on: today,
    profile,
    place,
    patient,
    diagnoses: episode.diagnoses,
    scope: choice.invoice === null ? 'treatment' : 'invoice',
    dates: choice.dates,
    withDiagnosis,
  });
  const id = `annexe-${episode.id}`;
  const save = () =>
    run(async () => {
      // Brought when it is asked for: it carries a font.
      const { writeAnnexe } = await import('../../../documents/annexe/write-annexe.ts');
      const name = annexeName(annexe);
      saveFile(name, await writeAnnexe(annexe, own), 'application/pdf');
      setSaved(name);
    });
  const note = async () => {
    const invoices = [choice.invoice];
    const gesture = nameOf({ invoices });
    const request = { tag, episode: episode.id, gesture, invoices };
    if (await run(() => askWorker('ui/attach-document', request))) {
      onDone(t('annexe.noted'), gesture);
    }
  };
  return (
    <div class="panel">
      {choices.length > 1 && (
        <SelectField
          id={`${id}-for`}
          label={t('annexe.for')}
          value={keyOf(choice.invoice)}
          options={choices.map((one) => ({ value: keyOf(one.invoice), words: choiceWords(one) }))}
          onInput={setChosen}
        />
      )}
      {episode.diagnoses.length > 0 && (
        <label class="choice__option">
          <input
            type="checkbox"
            checked={withDiagnosis}
            onInput={() => setWithDiagnosis(!withDiagnosis)}
          />
          {t('annexe.withDiagnosis')}
        </label>
      )}
      {own === null ? (
        <details class="why">
          <summary>{t('annexe.preview')}</summary>
          <PaperPreview paper={annexePaper(annexe)} label={t('annexe.preview')} />
        </details>
      ) : (
        <p class="soft">{t('annexe.onOwnForm', [own.name])}</p>
      )}
      <details class="why">
        <summary>{t('common.why')}</summary>
        <RuleNote rule={ruleOf(place, annexe.named)} />
      </details>
      <Failure words={failure} />
      <div class="actions">
        <Button look="primary" busy={busy} onClick={() => void save()}>
          {t(annexe.named ? 'annexe.save' : 'annexe.saveDocument')}
        </Button>
        {choice.attached ? (
          <p class="soft">{t('annexe.attachedAlready')}</p>
        ) : (
          <Button look="quiet" busy={busy} onClick={() => void note()}>
            {t('annexe.note')}
          </Button>
        )}
      </div>
      <p role="status">{saved !== null && t('annexe.saved', [saved])}</p>
    </div>
  );
}

/** What says whether a document is asked for here. */
function ruleOf({ regime }: Place, named: boolean) {
  if (REGIMES[regime].supportingDocument === 'none') return 'JUS-02';
  return named ? 'JUS-01' : 'JUS-03';
}

const TREATMENT = 'treatment';

function keyOf(invoice: string | null): string {
  return invoice ?? TREATMENT;
}

function choiceWords({ invoice, dates }: AnnexeChoice): string {
  if (invoice === null) return t('annexe.treatment', dates.length);
  const [from = '', to = from] = [dates[0], dates.at(-1)];
  return from === to
    ? t('annexe.invoiceOf', [shortDate(from)])
    : t('annexe.invoiceFrom', [shortDate(from), shortDate(to)]);
}
