/* The module: checks what is typed here, and talks to nobody but the page around it. */
const around = document.body.dataset.parent;
const form = document.getElementById('m');
const value = (id) => document.getElementById(id)?.value.trim() ?? '';

function person() {
  return { name: value('nom'), rpps: value('idp'), am: value('idn'), date: value('le') };
}

function tell(message) {
  window.parent.postMessage(message, around);
}

form.addEventListener('input', async ({ target }) => {
  if (target.id === 'cherche') await choose(target.value);
  tell({ type: 'change', person: person() });
});

/** A name of the list fills the rest. */
async function choose(name) {
  const response = await fetch(`/module/annuaire?q=${encodeURIComponent(name)}`);
  const found = await response.json();
  if (found.length !== 1 || found[0].name !== name) return;
  document.getElementById('nom').value = found[0].name;
  document.getElementById('idp').value = found[0].rpps;
  document.getElementById('idn').value = found[0].am;
}

addEventListener('message', async ({ origin, data }) => {
  if (origin !== around || data.type !== 'valider') return;
  const response = await fetch('/module/controle', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(person()),
  });
  const errors = await response.json();
  for (const input of form.querySelectorAll('input')) {
    const text = errors[input.id] ?? '';
    document.getElementById(`${input.id}-err`).textContent = text;
    input.setAttribute('aria-invalid', String(text !== ''));
  }
  tell({ type: 'reponse', ok: Object.keys(errors).length === 0, person: person() });
});

// Enter in here bills out there.
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') tell({ type: 'entree' });
});
tell({ type: 'change', person: person() });
