import { FormArray, FormControl, FormGroup } from '@angular/forms';
import type { CorpsFse, Dossier } from '../../model.ts';
import { dateOf, isoOf } from '../dates.ts';
import { prescripteurDe, prescriptionForm } from '../prescription.ts';

const text = (value = '') => new FormControl(value, { nonNullable: true });
const onBlur = (value = '') => new FormControl(value, { nonNullable: true, updateOn: 'blur' });
/** Shown, never sent. */
const shown = (value = '') => new FormControl({ value, disabled: true }, { nonNullable: true });

export function factureForm(dossier: Dossier) {
  const { patient, pec, traitant, executant, jour } = dossier;
  return new FormGroup({
    droits: new FormGroup({
      nir: text(patient.nationalNumber),
      assure: text(patient.insured),
      rang: text('1'),
      caisse: onBlur('01 450 0000'),
      finDroits: new FormControl(dateOf('2026-12-31')),
      exoneration: text('non'),
      mutuelle: onBlur('999000001'),
      traitant: text(traitant?.nom),
      traitantRpps: text(traitant?.rpps),
    }),
    prescription: prescriptionForm(dossier),
    executant: new FormGroup({
      nom: shown(executant.nom),
      rpps: shown(executant.rpps),
      numeroFacturation: shown(executant.am),
      remplacant: text(),
    }),
    entete: new FormGroup({
      dateFacture: new FormControl(dateOf(jour), { updateOn: 'blur' }),
      numero: shown('à l’enregistrement'),
      mode: text('securise'),
      dep: text('non'),
    }),
    seances: new FormArray(
      pec.sessions.map(({ date, act, amount }, rank) =>
        seanceForm(date, act, amount, rank < pec.sessions.length - 1),
      ),
    ),
  });
}

export type FactureForm = ReturnType<typeof factureForm>;
export type SeanceForm = ReturnType<typeof seanceForm>;

/** The last session is proposed without its tick: it is not billed yet. */
export function seanceForm(date: string, act: string, amount: string, billed: boolean) {
  return new FormGroup({
    aFacturer: new FormControl(billed, { nonNullable: true }),
    dateSeance: new FormControl(dateOf(date), { updateOn: 'blur' }),
    cotation: text(act),
    montant: onBlur(amount),
  });
}

export function corpsDe(form: FactureForm, { patient, pec }: Dossier, piece: string): CorpsFse {
  const { prescription, entete, seances } = form.controls;
  return {
    beneficiaire: String(patient.id),
    pec: String(pec.id),
    prescripteur: prescripteurDe(prescription),
    dateOrdonnance: isoOf(prescription.controls.dateOrdonnance.value),
    dateFacture: isoOf(entete.controls.dateFacture.value),
    mode: entete.controls.mode.value,
    seances: ticked(form).map((rank) => {
      const { dateSeance, cotation, montant } = seances.at(rank).getRawValue();
      return { dateSeance: isoOf(dateSeance), cotation, montant };
    }),
    piece,
  };
}

/** Rows that are billed: the server counts only those. */
export function ticked({ controls }: FactureForm): number[] {
  return controls.seances.controls.flatMap(({ controls: { aFacturer } }, rank) =>
    aFacturer.value ? [rank] : [],
  );
}
