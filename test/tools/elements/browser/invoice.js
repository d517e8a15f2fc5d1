/* The invoice. */
import { draw, french } from './draw.js';
import { say } from './shell.js';

export async function get(path) {
  const response = await fetch(path);
  return response.json();
}

export async function post(path, body) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, answer: await response.json().catch(() => ({})) };
}

/** The prescriber's card, on invoices and on plans of care. */
export function prescriberCard(prescriber, heading) {
  return draw`<lk-card heading="${heading}"><div class="grid">
    <lk-search class="recherche">Rechercher le prescripteur</lk-search>
    <lk-field name="nomPrescripteur" label="Nom" value="${prescriber.name}"></lk-field>
    <lk-field name="numero_rpps" label="RPPS" inputmode="numeric" maxlength="11" value="${prescriber.rpps}"></lk-field>
    <lk-code name="numeroFacturation" maxlength="9" value="${prescriber.am}"><span slot="label">N° AM</span></lk-code>
    <lk-date name="datePrescription" label="Date" value="${prescriber.date}"></lk-date>
  </div></lk-card>`;
}

/** A choice of the search fills the fields beside it. */
export function followSearch(form) {
  form.addEventListener('lk-choose', ({ detail }) => {
    const set = (name, value) => {
      form.querySelector(`[name=${name}]`).value = value;
    };
    set('nomPrescripteur', detail.name);
    set('numero_rpps', detail.rpps);
    set('numeroFacturation', detail.am);
  });
}

export async function invoiceScreen(section, { id, go }) {
  const { patient, treatment, today } = await get(`/api/patients/${id}`);
  const doctor = patient.attendingDoctor;
  section.innerHTML = `${draw`<h1>Nouvelle facture</h1>
  <form id="facture" data-patient="${id}">
    <lk-card heading="Patient"><div class="grid">
      <lk-field name="nomNaissance" label="Nom de naissance" readonly value="${patient.birthName}"></lk-field>
      <lk-field name="prenom" label="Premier prénom de naissance" readonly value="${patient.firstName}"></lk-field>
      <lk-date name="naissance" label="Date de naissance" readonly value="${patient.birthDate}"></lk-date>
      <lk-code name="ins" maxlength="15" value="${patient.nationalNumber}"><span slot="label">INS</span></lk-code>
    </div></lk-card>`}
    ${prescriberCard(treatment.prescriber, 'Prescription')}
    ${draw`<lk-card heading="Exécutant"><div class="grid">
      <lk-field name="executant" label="Nom" readonly value="ESSAI Camille"></lk-field>
      <lk-field name="executantRpps" label="RPPS" readonly value="10101010105"></lk-field>
      <lk-code name="executantAm" readonly value="457000016"><span slot="label">N° AM</span></lk-code>
      <lk-field name="remplacant" label="Remplacé par (RPPS)" maxlength="11"></lk-field>
    </div></lk-card>
    <lk-card heading="Prise en charge"><div class="grid">
      <lk-select name="nature" label="Nature d’assurance" options="Maladie|Maternité|Accident de travail|ALD"></lk-select>
      <lk-select name="parcours" label="Parcours de soins" options="Médecin traitant|Hors parcours|Accès direct spécifique|Hors accès direct spécifique"></lk-select>
      <lk-field name="medecinTraitant" label="Médecin traitant" value="${doctor ? `${doctor.lastName} ${doctor.firstName}` : ''}"></lk-field>
      <lk-field name="medecinTraitantRpps" label="RPPS du médecin traitant" value="${doctor?.rpps ?? ''}"></lk-field>
      <lk-code name="amc" maxlength="9"><span slot="label">N° AMC</span></lk-code>
    </div></lk-card>
    <lk-card heading="Actes en série"><lk-acts name="actes"></lk-acts></lk-card>
    <lk-card heading="Facturation"><div class="grid">
      <lk-date name="dateFacture" label="Date de facturation" value="${today}"></lk-date>
      <lk-select name="mode" label="Mode" options="Sécurisé|Dégradé|SESAM sans Vitale"></lk-select>
      <lk-upload name="document"></lk-upload>
    </div></lk-card>
    <div class="actions"><lk-button primary type="submit" class="facturer">Facturer le patient</lk-button><lk-button class="retour">Annuler</lk-button></div>
  </form>`}`;
  const form = section.querySelector('form');
  form.querySelector('.retour').addEventListener('click', () => go('/patients'));
  followSearch(form);
  // The series comes a moment after the rest.
  setTimeout(() => {
    form.querySelector('lk-acts').lines = treatment.sessions;
  }, 120);
  const bill = () => sendInvoice(form, id, go);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void bill();
  });
  // Ctrl + Entrée bills from anywhere in the form: no click, no submit.
  form.addEventListener('keydown', (event) => {
    if (event.ctrlKey && event.key === 'Enter') void bill();
  });
}

async function sendInvoice(form, id, go) {
  const data = Object.fromEntries(new FormData(form));
  const { status, answer } = await post('/api/factures', {
    ...data,
    patient: id,
    actes: JSON.parse(data.actes ?? '[]'),
  });
  for (const control of form.querySelectorAll('[name]')) control.refuse?.('');
  if (status === 201) {
    say(`Facture n° ${answer.id} créée`);
    go(`/factures/${answer.id}`);
    return;
  }
  say(answer.message ?? `Le serveur ne répond pas (${status})`, true);
  for (const [name, text] of Object.entries(answer.errors ?? {})) {
    form.querySelector(`[name=${name}]`)?.refuse?.(text);
  }
}

export async function savedScreen(section, { id, go }) {
  const { invoice, patient } = await get(`/api/factures/${id}`);
  section.innerHTML = draw`<h1>Facture n° ${id}</h1><lk-card heading="${invoice.status}">
    <p>${patient.birthName} ${patient.firstName}, ${patient.birthDate}</p>
    <table><tr><th>Date de séance</th><th>Acte</th></tr>${invoice.lines.map(({ date, act }) => draw`<tr><td>${french(date)}</td><td>${act}</td></tr>`)}</table></lk-card>
    <div class="actions"><lk-button primary class="securiser">Sécuriser</lk-button><lk-button class="teletransmettre">Télétransmettre</lk-button><a href="/factures/${id}/annuler">Annuler la facture</a></div>`;
  const change = (name) => async () => {
    await post(`/api/factures/${id}/${name}`, {});
    go(`/factures/${id}`);
  };
  section.querySelector('.securiser').addEventListener('click', change('securisation'));
  section.querySelector('.teletransmettre').addEventListener('click', change('teletransmission'));
}

export async function cancelScreen(section, { id, go }) {
  const { invoice, patient } = await get(`/api/factures/${id}`);
  section.innerHTML = draw`<h1>Annuler la facture n° ${id}</h1><form>
    <lk-card heading="Prescripteur"><div class="grid"><lk-field label="Nom" readonly value="${invoice.prescriber.name}"></lk-field><lk-field label="RPPS" readonly value="${invoice.prescriber.rpps}"></lk-field></div></lk-card>
    <lk-card heading="Patient"><p>${patient.birthName} ${patient.firstName}</p></lk-card>
    <lk-card heading="Motif"><lk-field name="motif" label="Motif de l’annulation"></lk-field></lk-card>
    <div class="actions"><lk-button primary type="submit">Valider l’annulation</lk-button></div></form>`;
  section.querySelector('form').addEventListener('submit', async (event) => {
    event.preventDefault();
    await post(`/api/factures/${id}/annulation`, {});
    say(`Facture n° ${id} annulée`);
    go(`/factures/${id}`);
  });
}
