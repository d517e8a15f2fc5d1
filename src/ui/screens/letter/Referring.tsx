import { useEffect, useState } from 'preact/hooks';
import type { Episode } from '../../../domain/episode.ts';
import type { FactOf } from '../../../domain/facts.ts';
import type { Patient } from '../../../domain/patient.ts';
import type { Profile } from '../../../domain/profile.ts';
import { letterFacts } from '../../../documents/letter/facts.ts';
import { shortDate, t } from '../../../platform/words.ts';
import { standingOf } from '../../../rules/check.ts';
import { countWords, regionWords, spanWords } from '../../episode-words.ts';
import { RuleText } from '../../components/RuleText.tsx';
import { useTyped } from '../../hooks/typed.ts';
import { todayOf } from '../../today.ts';
import { wholeName } from '../../typed-name.ts';
import { DecidedNote } from './DecidedNote.tsx';
import { DecisionFields } from './DecisionFields.tsx';
import { Finish } from './Finish.tsx';
import { addressee, emptyLetter } from './letter-draft.ts';
import { LetterPaper } from './LetterPaper.tsx';
import { LetterText } from './LetterText.tsx';
import { lettersOf } from './letters-of.ts';
import { SlotRequest } from './SlotRequest.tsx';

export interface ReferringProps {
  tag: string;
  patient: Patient;
  episode: Episode;
  others: readonly Episode[];
  /** The decision that stands; null: none yet. */
  decided: FactOf<'referral-decided'> | null;
  profile: Profile;
  /** Decided in the popup already: printed as soon as it is there. */
  urgent: boolean;
}

/** The decision about one episode, from the facts that are known to the paper in her hand. */
export function Referring(props: ReferringProps) {
  const { tag, patient, episode, others, decided, profile, urgent } = props;
  const today = todayOf(profile, episode.place);
  const place = profile.places.find(({ id }) => id === episode.place) ?? null;
  const start = emptyLetter(episode, place?.phone ?? '', today);
  const about = { tag, episode: episode.id };
  const typed = useTyped('letter', start, about);
  // In an emergency the letter is the urgent one from the first moment on, whatever was begun before.
  const [wasUrgent] = useState(urgent);
  const draft = typed.draft;
  const [tried, setTried] = useState(false);
  const verdict = standingOf(episode, profile, today, others);
  const facts = letterFacts(episode, patient, verdict, today);
  const to = addressee(draft);
  const letter = lettersOf(draft, facts, profile, place, today);
  useEffect(() => {
    if (wasUrgent) typed.setDraft({ ...start, decision: 'emergency' });
  }, []);
  usePrintedOnce(wasUrgent && draft.decision === 'emergency');
  return (
    <>
      <div class="no-print">
        <section class="section" aria-labelledby="letter-who">
          <h2 id="letter-who">{wholeName(patient)}</h2>
          <p>
            {t('patient.bornOn', [shortDate(patient.birthDate)])} · {regionWords(episode)}
          </p>
          <p>
            <strong>{countWords(verdict)}</strong> · {spanWords(episode, verdict)}
          </p>
          <DecidedNote tag={tag} decided={decided} />
          <RuleText rule="FUP-04" />
          <DecisionFields draft={draft} today={today} tried={tried} onInput={typed.setDraft} />
        </section>
        {to !== null && letter !== null && (
          <LetterText draft={draft} letter={letter} facts={facts} onInput={typed.setDraft} />
        )}
        <Finish
          tag={tag}
          episode={episode}
          patient={patient}
          profile={profile}
          draft={draft}
          letter={letter}
          today={today}
          onTried={() => setTried(true)}
        />
        {to !== null && (
          <SlotRequest
            draft={draft}
            place={place}
            open={episode.treatingDoctor === false}
            onInput={typed.setDraft}
          />
        )}
      </div>
      {letter !== null && <LetterPaper letter={letter} />}
    </>
  );
}

/** Prints once it is drawn, and not again when the page is reloaded. */
function usePrintedOnce(ready: boolean): void {
  useEffect(() => {
    if (!ready) return;
    const address = new URL(location.href);
    if (!address.searchParams.has('urgent')) return;
    address.searchParams.delete('urgent');
    history.replaceState(null, '', address);
    const timer = setTimeout(() => window.print());
    return () => clearTimeout(timer);
  }, [ready]);
}
