import { NO_PRESET } from '../../../domain/preset.ts';
import { t } from '../../../platform/words.ts';
import { Form } from '../../components/Form.tsx';
import { Failure } from '../../components/Notice.tsx';
import { ExperimentFields } from '../options/ExperimentFields.tsx';
import { isFirstThere } from '../options/Places.tsx';
import { TerritoryFields } from '../options/TerritoryFields.tsx';
import { fieldsOf } from '../options/visible-fault.ts';
import { StepFoot } from './StepFoot.tsx';
import type { IdentityDraft } from './use-identity.ts';

interface TerritoryStepProps {
  identity: IdentityDraft;
  /** Step 1 is saved: without a place of practice there is nothing to ask here. */
  saved: boolean;
  done: boolean;
  onNext: () => void;
  onSkip: () => void;
}

/** Step 2: the CPTS and the day on the list of the ARS, at each place under the experiment. */
export function TerritoryStep({ identity, saved, done, onNext, onSkip }: TerritoryStepProps) {
  const { part, dirty, failure, busy, save } = identity;
  const { draft, shown, onInput, onLeave } = part;
  const { places } = draft;
  const asked = places.filter(({ regime }) => regime === 'cpts');
  const foot = { step: 'territory', onNext, onSkip } as const;
  if (!saved || asked.length === 0) {
    return (
      <>
        <p>{t(saved ? 'welcome.noExperiment' : 'welcome.firstWho')}</p>
        {!saved && (
          <p>
            <a class="button button--primary" href="#who">
              {t('welcome.toWho')}
            </a>
          </p>
        )}
        <StepFoot {...foot} done={saved} />
      </>
    );
  }
  return (
    <Form onSubmit={() => void save().then((kept) => kept && onNext())}>
      <p>{t('welcome.territoryIntro')}</p>
      {asked.map((place) => (
        <fieldset key={place.id} class="place">
          <legend class="place__title">{t('options.place', [places.indexOf(place) + 1])}</legend>
          <ExperimentFields
            place={place}
            preset={part.preset ?? NO_PRESET}
            at={fieldsOf(place.id, shown, onLeave)}
            onInput={(next) =>
              onInput({ ...draft, places: places.map((one) => (one.id === next.id ? next : one)) })
            }
          />
          {isFirstThere(place, places) && <TerritoryFields {...part} place={place} />}
        </fieldset>
      ))}
      <Failure words={failure} />
      {dirty && <p class="soft">{t('welcome.kept')}</p>}
      <StepFoot {...foot} done={done && !dirty} submits busy={busy} />
    </Form>
  );
}
