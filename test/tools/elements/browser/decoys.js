/* Screens with the words of an invoice that are none. */
import { draw, french } from './draw.js';
import { get } from './invoice.js';
import { say } from './shell.js';

function withForm(content, said) {
  return (section) => {
    section.innerHTML = content;
    section.querySelector('form').addEventListener('submit', (event) => {
      event.preventDefault();
      say(said);
    });
  };
}

/** She types her own numbers. */
const settings = withForm(
  `<h1>Paramètres</h1><form><lk-card heading="Mon identité"><div class="grid">
    <lk-field name="nom" label="Nom" value="ESSAI"></lk-field><lk-field name="prenom" label="Prénom" value="Camille"></lk-field>
    <lk-field name="rpps" label="RPPS" maxlength="11"></lk-field>
    <lk-code name="am" maxlength="9"><span slot="label">N° AM</span></lk-code>
    <lk-date name="installation" label="Date d’installation"></lk-date></div></lk-card>
  <lk-card heading="Prescripteurs favoris"><div class="grid"><lk-search class="recherche">Ajouter un médecin prescripteur</lk-search></div></lk-card>
  <div class="actions"><lk-button primary type="submit">Enregistrer</lk-button></div></form>`,
  'Paramètres enregistrés',
);

/** She prescribes a device to a patient: she is the prescriber, and bills nothing. */
const prescription = withForm(
  `<h1>Nouvelle ordonnance</h1><form><lk-card heading="Prescripteur"><div class="grid">
    <lk-field name="prescripteur" label="Nom" value="ESSAI Camille"></lk-field><lk-field name="rpps" label="RPPS" maxlength="11"></lk-field>
    <lk-date name="date" label="Date de prescription"></lk-date></div></lk-card>
  <lk-card heading="Patient"><div class="grid"><lk-field name="nom" label="Nom de naissance" value="EXEMPLE"></lk-field>
    <lk-field name="prenom" label="Prénom" value="Noa"></lk-field><lk-date name="ddn" label="Date de naissance" value="1985-03-12"></lk-date></div></lk-card>
  <lk-card heading="Prescription"><div class="grid"><lk-field name="produit" label="Dispositif" value="Attelle de poignet"></lk-field>
    <lk-field name="quantite" label="Quantité" value="1"></lk-field><lk-field name="duree" label="Durée"></lk-field></div></lk-card>
  <div class="actions"><lk-button primary type="submit">Valider</lk-button><lk-button>Signer</lk-button></div></form>`,
  'Ordonnance créée',
);

/** A request for help with transport, of another administration. */
const mobility = withForm(
  `<h1>Demande d’aide à la mobilité</h1><form><lk-card heading="Prescripteur"><div class="grid">
    <lk-field name="structure" label="Structure"></lk-field><lk-field name="nomPrescripteur" label="Nom"></lk-field>
    <lk-code name="identification_prescripteur" maxlength="9"><span slot="label">N° d’identification</span></lk-code>
    <lk-date name="datePrescription" label="Date de prescription"></lk-date></div></lk-card>
  <lk-card heading="Bénéficiaire"><div class="grid"><lk-field name="nom" label="Nom"></lk-field><lk-field name="prenom" label="Prénom"></lk-field>
    <lk-date name="ddn" label="Né(e) le"></lk-date><lk-code name="crit_numInsee" maxlength="15"><span slot="label">Numéro de sécurité sociale</span></lk-code></div></lk-card>
  <div class="actions"><lk-button primary type="submit">Valider</lk-button></div></form>`,
  'Demande enregistrée',
);

async function agenda(section) {
  const patients = await get('/api/patients');
  section.innerHTML = draw`<h1>Agenda</h1><table><tr><th>Heure</th><th>Date de séance</th><th>Patient</th><th>Acte</th><th>Venu</th></tr>${patients.map(
    ({ birthName, firstName }, index) =>
      draw`<tr><td>${8 + index} h</td><td>${french(`2026-10-0${index + 1}`)}</td><td>${birthName} ${firstName}</td><td>RAM 8,09</td><td><input type="checkbox"></td></tr>`,
  )}</table><div class="actions"><lk-button primary>Valider les séances</lk-button></div>`;
}

async function batch(section) {
  const patients = await get('/api/patients');
  section.innerHTML = draw`<h1>Mise en lots</h1><lk-card heading="Factures à télétransmettre"><table><tr><th></th><th>Patient</th><th>Prescripteur</th><th>RPPS</th><th>Dates</th><th>Actes</th></tr>${patients.map(
    ({ birthName, firstName }) =>
      draw`<tr><td><input type="checkbox" checked></td><td>${birthName} ${firstName}</td><td>Dr EXEMPLE</td><td>10100123453</td><td>05/10/2026, 08/10/2026</td><td>RAM 8,09</td></tr>`,
  )}</table></lk-card><div class="actions"><lk-button primary class="lots">Mise en lots</lk-button><lk-button class="envoi">Télétransmettre</lk-button></div>`;
}

function statistics(section) {
  section.innerHTML = `<h1>Statistiques</h1><lk-card heading="Critères"><div class="grid">
    <lk-search>Prescripteur</lk-search><lk-date label="Exécution du"></lk-date><lk-date label="au"></lk-date><lk-field label="Acte"></lk-field></div></lk-card>
    <table><tr><th>Prescripteur</th><th>Séances</th><th>Montant</th></tr><tr><td>Dr EXEMPLE Dominique</td><td>41</td><td>733,08</td></tr></table>`;
}

export const decoys = [
  [/^\/parametres$/, settings],
  [/^\/ordonnances\/nouvelle$/, prescription],
  [/^\/mobilite$/, mobility],
  [/^\/agenda$/, agenda],
  [/^\/lots$/, batch],
  [/^\/statistiques$/, statistics],
];
