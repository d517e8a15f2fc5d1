import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import type { Prescriber } from '../../model.ts';
import { get } from '../api.ts';
import { prescriberLabel } from '../labels.ts';

/** Long enough to let a word be typed, short enough not to be noticed. */
const DEBOUNCE_MS = 150;

interface PrescriberSearchProps {
  value: Prescriber | null;
  onChange: (value: Prescriber | null) => void;
  error?: string | undefined;
}

export function PrescriberSearch({ value, onChange, error }: PrescriberSearchProps) {
  const [text, setText] = useState(value ? prescriberLabel(value) : '');
  const [found, setFound] = useState<{ query: string; options: Prescriber[] }>();
  const query = text.trim();
  // The text of the chosen entry is not a search.
  const searching = query.length >= 2 && !(value && query === prescriberLabel(value));

  useEffect(() => {
    if (!searching) return undefined;
    let wanted = true;
    const timer = setTimeout(() => {
      get<Prescriber[]>(`/api/prescribers?q=${encodeURIComponent(query)}`).then(
        (options) => wanted && setFound({ query, options }),
        () => wanted && setFound({ query, options: [] }),
      );
    }, DEBOUNCE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [query, searching]);

  const options = searching && found?.query === query ? found.options : value ? [value] : [];
  return (
    <Autocomplete
      value={value}
      inputValue={text}
      options={options}
      // The server has already chosen: filtering again here would hide its answers.
      filterOptions={(all) => all}
      getOptionLabel={prescriberLabel}
      getOptionKey={(person) => person.id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      onChange={(_event, next) => onChange(next)}
      onInputChange={(_event, next) => setText(next)}
      loading={searching && found?.query !== query}
      loadingText="Recherche en cours…"
      noOptionsText={
        query.length < 2 ? 'Saisissez au moins deux caractères' : 'Aucun prescripteur trouvé'
      }
      renderInput={(params) => (
        <TextField
          {...params}
          label="Rechercher le prescripteur"
          error={error !== undefined}
          helperText={error ?? 'Par nom ou par n° RPPS'}
        />
      )}
    />
  );
}
