/* The list, and what opens over it. */
import { mask, setUpPrescriber, showErrors, wipe } from './fields.js';
import { openDialog } from './trap.js';

document.addEventListener('input', mask);
document.addEventListener('focusout', wipe);

document.addEventListener('click', ({ target }) => {
  const button = target.closest('[data-ouvrir]');
  if (button) void open(button.dataset.ouvrir, button.dataset.id);
});

// Touch screens first: bills before there is a click.
document.addEventListener('pointerdown', ({ target }) => {
  const button = target.closest('[data-rapide]');
  if (button) void billNow(button.dataset.rapide);
});

async function post(path, body) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { ok: response.ok, answer: await response.json() };
}

function announce(text, bad = false) {
  const place = document.getElementById('annonces');
  const line = document.createElement('div');
  line.className = bad ? 'non' : 'oui';
  line.textContent = text;
  place.append(line);
  setTimeout(() => line.remove(), 5000);
}

function valuesOf(dialog, patient) {
  const data = new FormData(dialog.querySelector('form'));
  const file = data.get('piece');
  data.delete('piece');
  return { ...Object.fromEntries(data), patient, piece: file?.name ?? '' };
}

async function open(kind, id) {
  const response = await fetch(`/fragments/${kind}?id=${id}`);
  const dialog = openDialog(await response.text(), kind);
  setUpPrescriber(dialog);
  dialog.querySelector('#valider')?.addEventListener('click', () => void check(dialog, id));
  dialog
    .querySelector('#enregistrer-soins')
    ?.addEventListener('click', () => void saveCare(dialog, id));
  dialog.querySelector('#valider-annulation')?.addEventListener('click', () => void cancel(id));
}

/** « Valider » bills nothing: it asks for the second dialog. */
async function check(dialog, id) {
  const { ok, answer } = await post('/api/factures/controle', valuesOf(dialog, id));
  showErrors(dialog, answer.errors ?? {});
  if (!ok) return announce(answer.message, true);
  const confirm = openDialog(answer.fragment, 'confirmation');
  confirm
    .querySelector('#securiser')
    .addEventListener('click', () => void secure(dialog, confirm, id));
}

async function secure(dialog, confirm, id) {
  if (!confirm.querySelector('#atteste').checked) return announce("Cochez l'attestation", true);
  const { ok, answer } = await post('/api/factures', valuesOf(dialog, id));
  confirm.close();
  if (!ok) {
    showErrors(dialog, answer.errors ?? {});
    return announce(answer.message, true);
  }
  dialog.close();
  billed(id, answer.id);
}

async function billNow(id) {
  const { ok, answer } = await post('/api/factures/rapide', { patient: id });
  if (ok) billed(id, answer.id);
  else announce(answer.message, true);
}

function billed(id, number) {
  announce(`Facture n° ${number} sécurisée`);
  const count = document.querySelector(`[data-ligne="${id}"] .nb`);
  if (count) count.textContent = String(Number(count.textContent) + 1);
}

async function saveCare(dialog, id) {
  const { ok, answer } = await post('/api/soins', valuesOf(dialog, id));
  showErrors(dialog, answer.errors ?? {});
  if (!ok) return announce(answer.message, true);
  dialog.close();
  announce('Plan de soins enregistré');
}

async function cancel(id) {
  await post('/api/factures/annulation', { facture: id });
  location.reload();
}
