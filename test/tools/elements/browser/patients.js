/* Patients, and their plans of care. */
import { draw, french } from './draw.js';
import { followSearch, get, post, prescriberCard } from './invoice.js';
import { say } from './shell.js';

export async function patientsScreen(section) {
  const patients = await get('/api/patients');
  section.innerHTML = draw`<h1>Patients</h1><table><tr><th>Nom de naissance</th><th>Prénom</th><th>Né(e) le</th><th></th><th></th></tr>${patients.map(
    ({ id, birthName, firstName, birthDate }) =>
      draw`<tr><td>${birthName}</td><td>${firstName}</td><td>${french(birthDate)}</td><td><a href="/patients/${id}/plan">Plan de soins</a></td><td><a href="/patients/${id}/factures/nouvelle">Nouvelle FSE</a></td></tr>`,
  )}</table>`;
}

export async function treatmentScreen(section, { id, go }) {
  const { patient, treatment } = await get(`/api/patients/${id}`);
  section.innerHTML = `${draw`<h1>Plan de soins</h1><form data-patient="${id}">
    <lk-card heading="Bénéficiaire"><div class="grid">
      <lk-field name="nomNaissance" label="Nom naiss." readonly value="${patient.birthName}"></lk-field>
      <lk-field name="prenom" label="Prénom" readonly value="${patient.firstName}"></lk-field>
      <lk-date name="naissance" label="Né(e) le" readonly value="${patient.birthDate}"></lk-date>
    </div></lk-card>
    <lk-card heading="Plan de soins"><div class="grid">
      <lk-field name="libelle" label="Libellé" value="${treatment.label}"></lk-field>
      <lk-field name="seances" label="Nombre de séances" inputmode="numeric" value="${treatment.planned}"></lk-field>
      <lk-select name="validite" label="Durée" options="3 mois|6 mois|12 mois" value="${treatment.validityMonths} mois"></lk-select>
      <lk-field name="executant" label="Exécutant" readonly value="ESSAI Camille"></lk-field>
    </div></lk-card>`}${prescriberCard(treatment.prescriber, 'Médecin prescripteur')}
    <div class="actions"><lk-button primary type="submit" class="enregistrer">Enregistrer</lk-button></div></form>`;
  const form = section.querySelector('form');
  followSearch(form);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const data = Object.fromEntries(new FormData(form));
    const { status, answer } = await post(`/api/patients/${id}/plan`, data);
    for (const control of form.querySelectorAll('[name]')) control.refuse?.('');
    for (const [name, text] of Object.entries(answer.errors ?? {})) {
      form.querySelector(`[name=${name}]`)?.refuse?.(text);
    }
    if (status !== 200) return say(answer.message ?? 'Erreur', true);
    say('Plan de soins enregistré');
    return go('/patients');
  });
}
