import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Patient } from '../../../domain/patient.ts';
import { allPatients } from '../../../ledger/read.ts';
import { shortDate, t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { useReading } from '../../hooks/reading.ts';
import { homonymsAmong } from '../../caseload.ts';
import { patientName } from '../../typed-name.ts';
import { namedBy, withWords } from './find-patient.ts';

interface PatientSearchProps {
  /** Has the focus as soon as it is there. */
  focus: boolean;
  onChosen: (tag: string, patient: Patient) => void;
  onNew: (typed: string) => void;
}

/** Finds a patient by name, whatever the accents; arrows and Enter choose, Escape clears. */
export function PatientSearch({ focus, onChosen, onNew }: PatientSearchProps) {
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const [entered, setEntered] = useState(false);
  // Names are unsealed once she types: opening the popup does not wait for everybody who was ever treated.
  const asks = typed.trim() !== '';
  const patients = useReading(asks ? 'patients' : 'nobody', (ledger) =>
    asks ? allPatients(ledger) : Promise.resolve([]),
  );
  const known = useMemo(
    () => (patients.state === 'ready' ? patients.value.map(withWords) : []),
    [patients],
  );
  const found = useMemo(() => namedBy(known, typed), [known, typed]);
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (focus) box.current?.focus();
  }, []);
  const asked = patients.state === 'ready' && typed.trim() !== '';
  const isReady = patients.state === 'ready';
  useEffect(() => {
    // Enter may come before the names do: it is kept for them.
    if (!entered || !isReady) return;
    setEntered(false);
    const one = found[active];
    if (one) onChosen(one.tag, one.patient);
  }, [entered, isReady]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setActive(Math.max(0, Math.min(active + 1, found.length - 1)));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter') setEntered(true);
    else if (event.key === 'Escape' && typed !== '') setTyped('');
    else return;
    // Escape would close the popup, arrows would move in the text.
    event.preventDefault();
  };
  return (
    <section class="search">
      <label for="search" class="field__label">
        {t('popup.search')}
      </label>
      <input
        id="search"
        ref={box}
        class="input"
        type="text"
        autocomplete="off"
        spellcheck={false}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={asked && found.length > 0}
        aria-controls="search-results"
        aria-activedescendant={found[active] && asked ? `found-${active}` : undefined}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
          setEntered(false);
        }}
        onKeyDown={onKeyDown}
      />
      <ul
        id="search-results"
        role="listbox"
        class="search__results"
        aria-label={t('popup.results')}
        hidden={!asked || found.length === 0}
      >
        {asked &&
          found.map(({ tag, patient }, index) => (
            <li
              key={tag}
              id={`found-${index}`}
              role="option"
              class="search__result"
              aria-selected={index === active}
              onClick={() => onChosen(tag, patient)}
            >
              {patientName(patient)}{' '}
              <span class="search__birth">{shortDate(patient.birthDate)}</span>
            </li>
          ))}
      </ul>
      <div role="status">
        {asked && homonymsAmong(found).size > 0 && <p class="soft">{t('popup.homonyms')}</p>}
        {asked && found.length === 0 && (
          <div class="search__none">
            <p>{t('popup.noPatient')}</p>
            <Button onClick={() => onNew(typed)}>{t('patient.newEpisode')}</Button>
          </div>
        )}
      </div>
    </section>
  );
}
