import { describe, FieldFrame } from '../../src/ui/components/FieldFrame.tsx';
import { NewPassphrase } from '../../src/ui/components/NewPassphrase.tsx';
import { PassphraseField } from '../../src/ui/components/PassphraseField.tsx';
import { SelectField } from '../../src/ui/components/SelectField.tsx';
import { TextField } from '../../src/ui/components/TextField.tsx';
import { nothing, type Shown } from './shown.ts';

const OPTIONS = [
  { value: '', words: 'Choisir…' },
  { value: '45', words: '45 – Loiret' },
];
const RPPS = 'RPPS (11 chiffres)';

export const FIELDS: readonly Shown[] = [
  {
    of: 'TextField',
    state: 'empty, with its hint',
    node: (
      <TextField
        id="t1"
        label={RPPS}
        hint="Sur votre carte CPS."
        value=""
        onInput={nothing}
        required
      />
    ),
  },
  {
    of: 'TextField',
    state: 'wrong',
    node: (
      <TextField
        id="t2"
        label={RPPS}
        value="10101010106"
        error="La clé ne correspond pas : relisez le numéro."
        onInput={nothing}
      />
    ),
  },
  {
    of: 'TextField',
    state: 'warned',
    node: (
      <TextField
        id="t3"
        label="n° AM (ex-ADELI, 9 caractères)"
        value="457000016"
        warning="Le troisième caractère est d’ordinaire 7 : vérifiez-le."
        onInput={nothing}
      />
    ),
  },
  {
    of: 'TextField',
    state: 'optional, being typed, with proposals',
    node: (
      <TextField
        id="t4"
        label="CPTS"
        optional="(facultatif)"
        value="CPTS Orl"
        note="8 CPTS du Loiret sont proposées."
        proposals={['CPTS Orléanaise', 'CPTS d’Essai']}
        onInput={nothing}
      />
    ),
  },
  {
    of: 'TextField',
    state: 'dates and numbers side by side',
    node: (
      <div class="pair">
        <TextField
          id="t5"
          type="date"
          label="Date de naissance"
          value="1980-05-12"
          onInput={nothing}
        />
        <TextField id="t6" type="number" label="Séances déjà faites" value="3" onInput={nothing} />
      </div>
    ),
  },
  {
    of: 'SelectField',
    state: 'nothing chosen, and wrong',
    node: (
      <>
        <SelectField id="s1" label="Département" value="" options={OPTIONS} onInput={nothing} />
        <SelectField
          id="s2"
          label="Statut"
          value=""
          options={OPTIONS}
          error="À remplir."
          onInput={nothing}
        />
      </>
    ),
  },
  {
    of: 'FieldFrame',
    state: 'around a control of its own',
    node: (
      <FieldFrame id="f1" label="Les douze mots" hint="Séparés par des espaces.">
        <textarea id="f1" class="input" rows={3} {...describe('f1', { hint: 'x' })} />
      </FieldFrame>
    ),
  },
  {
    of: 'PassphraseField',
    state: 'typed, and wrong',
    node: (
      <>
        <PassphraseField
          id="p1"
          label="Phrase secrète de la sauvegarde"
          value="quatre mots au hasard"
          onInput={nothing}
          autocomplete="new-password"
        />
        <PassphraseField
          id="p2"
          label="Phrase secrète actuelle"
          value="non"
          error="Ce n’est pas la phrase secrète."
          onInput={nothing}
          autocomplete="new-password"
        />
      </>
    ),
  },
  {
    of: 'NewPassphrase',
    state: 'empty',
    node: <NewPassphrase id="np" action="Continuer" onChosen={nothing} />,
  },
];
