import { checkPrescriber } from '../kit/check.ts';
import { text } from '../kit/fields.ts';
import { searchDirectory, type Patient } from '../kit/people.ts';
import type { Ask, Reply } from '../kit/serve.ts';
import type { Store } from '../kit/store.ts';
import { badState, targetOf, valuesOf } from './invoice-post.ts';
import { firstValues } from './pages/invoice.ts';
import { idOf, nameOf } from './pages/controls.ts';
import { chosen, draftOf, PANEL, prescriberPanel } from './pages/prescriber.ts';
import { PAGE, treatmentPage, type TreatmentView } from './pages/treatment.ts';
import { deltaPart, readState } from './view-state.ts';
import { worded } from './words.ts';

export function openTreatment(store: Store, patient: Patient): Reply {
  const treatment = store.treatmentOf(patient.id);
  if (!treatment) return { status: 404, body: 'Traitement introuvable' };
  const values = {
    ...firstValues(patient, treatment, store.today()),
    txtLibelle: treatment.label,
    txtNbSeances: String(treatment.planned),
    ddlValidite: String(treatment.validityMonths),
    txtCotationType: treatment.sessions.at(-1)?.act ?? '',
  };
  return { body: treatmentPage(view(store, patient, values)) };
}

export function postTreatment(store: Store, patients: readonly Patient[], ask: Ask): Reply {
  const state = readState(text(ask.form, '__VIEWSTATE'), PAGE);
  const patient = patients.find(({ id }) => id === state?.patientId);
  const treatment = patient && store.treatmentOf(patient.id);
  if (!patient || !treatment) return badState();
  const values = valuesOf(ask.form);
  const shown = view(store, patient, values);
  if (targetOf(ask.form) !== nameOf('btnValider')) return partial(shown, ask.form);
  const rules = { today: store.today(), prescriptionDate: 'required' } as const;
  const problems = checkPrescriber(draftOf(values), rules);
  const planned = Number(values.txtNbSeances);
  const counted = Number.isInteger(planned) && planned > 0;
  if (problems.length > 0 || !counted) {
    const texts = problems.map(worded);
    if (!counted) texts.push('Le nombre de séances est incorrect.');
    const wrong = new Set([...problems.map(({ field }) => field), ...(counted ? [] : ['planned'])]);
    return { body: treatmentPage({ ...shown, wrong, problems: texts }) };
  }
  Object.assign(treatment, {
    label: values.txtLibelle ?? '',
    prescriber: draftOf(values),
    planned,
    validityMonths: Number(values.ddlValidite),
  });
  return { body: treatmentPage({ ...shown, saved: true }) };
}

/** The radio or the search changed the panel. Here the search takes the first it finds. */
function partial(shown: TreatmentView, form: FormData): Reply {
  const { values, year, wrong } = shown;
  if (targetOf(form) === nameOf('btnRechPresc')) {
    const [person] = searchDirectory(`${values.txtPrescNom} ${values.txtPrescPrenom}`);
    if (person) Object.assign(values, chosen(person));
  }
  const content = prescriberPanel(values, year, wrong, null).text;
  return { body: deltaPart('#', '', '4') + deltaPart('updatePanel', idOf(PANEL), content) };
}

function view(store: Store, patient: Patient, values: Record<string, string>): TreatmentView {
  const year = Number(store.today().slice(0, 4));
  return { patient, values, year, wrong: new Set(), problems: [], saved: false };
}
