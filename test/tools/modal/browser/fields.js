/* Masks, the search for a prescriber, errors. */

/** Two digits, a slash, two digits, a slash, four: redrawn at every key. */
export function mask(event) {
  const input = event.target;
  if (input.dataset?.masque !== 'date') return;
  const digits = input.value.replace(/\D/g, '').slice(0, 8);
  const parts = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)];
  input.value = parts.filter(Boolean).join('/');
}

/** A date that is not whole when the field is left is wiped. */
export function wipe(event) {
  const input = event.target;
  if (input.dataset?.masque === 'date' && !/^\d\d\/\d\d\/\d{4}$/.test(input.value))
    input.value = '';
}

export function setUpPrescriber(dialog) {
  const block = dialog.querySelector('.presc');
  if (!block) return;
  const [search, chip, typed] = ['.recherche', '.puce', '.saisie'].map((css) =>
    block.querySelector(css),
  );
  const combo = block.querySelector('.combo');
  const list = block.querySelector('#presc-liste');
  let timer;
  combo.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => ask(combo, list), 300);
  });
  list.addEventListener('mousedown', (event) => {
    const option = event.target.closest('[role=option]');
    if (!option) return;
    for (const name of ['nom', 'rpps', 'am']) set(dialog, name, option.dataset[name]);
    chip.querySelector('b').textContent = option.dataset.nom;
    chip.querySelector('span').textContent = option.dataset.rpps;
    list.hidden = true;
    search.hidden = true;
    typed.hidden = true;
    chip.hidden = false;
  });
  block.querySelector('[data-retirer]').addEventListener('click', () => {
    for (const name of ['nom', 'rpps', 'am']) set(dialog, name, '');
    combo.value = '';
    chip.hidden = true;
    search.hidden = false;
  });
  block.querySelector('[data-saisir]').addEventListener('click', () => {
    typed.hidden = false;
  });
}

function set(dialog, name, value) {
  dialog.querySelector(`[name=presc_${name}]`).value = value;
}

async function ask(combo, list) {
  const response = await fetch(`/api/prescripteurs?q=${encodeURIComponent(combo.value)}`);
  const found = await response.json();
  list.replaceChildren(
    ...found.map(({ name, rpps, am, profession }) => {
      const option = document.createElement('li');
      option.setAttribute('role', 'option');
      Object.assign(option.dataset, { nom: name, rpps, am });
      option.textContent = `${name} · ${profession} · ${rpps}`;
      return option;
    }),
  );
  if (found.length === 0) list.textContent = 'Aucun résultat';
  list.hidden = false;
  combo.setAttribute('aria-expanded', 'true');
}

export function showErrors(dialog, errors) {
  for (const place of dialog.querySelectorAll('.erreur')) {
    place.textContent = errors[place.dataset.pour] ?? '';
    place.closest('.flot')?.classList.toggle('faux', place.textContent !== '');
  }
}
