/* The parent: knows the patient and the acts; who prescribes, only the module knows. */
const module = document.body.dataset.module;
const frame = document.getElementById('module-praticien');
const summary = document.getElementById('resume');
const form = document.querySelector('form[data-patient]');
let asked = null;

/** The module says who was typed, and answers when it is asked whether that will do. */
addEventListener('message', ({ origin, source, data }) => {
  if (origin !== module || source !== frame.contentWindow) return;
  if (data.type === 'change' && summary) summary.textContent = shown(data.person);
  if (data.type === 'reponse') asked?.(data);
  if (data.type === 'entree') void finish();
});

function shown({ name, rpps, am }) {
  return name || rpps || am ? `${name} ${rpps || am}`.trim() : 'Aucun';
}

function ask() {
  return new Promise((resolve) => {
    asked = resolve;
    frame.contentWindow.postMessage({ type: 'valider' }, module);
  });
}

async function finish() {
  if (!form) return;
  const { ok, person } = await ask();
  if (!ok) return warn('Le prescripteur est incomplet ou invalide.');
  const treatment = form.id === 'prescription';
  const response = await fetch(treatment ? '/api/prescriptions' : '/api/fse', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...fields(), patient: form.dataset.patient, prescripteur: person }),
  });
  const answer = await response.json();
  if (!response.ok) return warn(answer.message);
  location.assign(answer.page);
}

function fields() {
  const data = new FormData(form);
  const file = data.get('piece');
  data.delete('piece');
  return { ...Object.fromEntries(data), piece: file?.name ?? '' };
}

/** A band over the page that goes by itself. */
function warn(text) {
  const band = document.getElementById('alerte');
  band.textContent = text;
  band.hidden = false;
  setTimeout(() => {
    band.hidden = true;
  }, 6000);
}

document.getElementById('creer')?.addEventListener('click', () => void finish());
document.getElementById('enregistrer')?.addEventListener('click', () => void finish());
