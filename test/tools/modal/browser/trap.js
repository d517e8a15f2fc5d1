/*
 * Keeps the focus inside the dialog on top, as component libraries do: whatever gets it elsewhere
 * loses it again, at once and, for focus that fell to the body, within a twentieth of a second.
 */
const stack = [];

const FOCUSABLE = 'button, input:not([hidden]), select, a[href]';

function first(dialog) {
  return (
    dialog.querySelector('.corps input:not([readonly], [hidden])') ??
    dialog.querySelector(FOCUSABLE)
  );
}

document.addEventListener('focusin', (event) => {
  const dialog = stack.at(-1);
  if (dialog && !dialog.contains(event.target)) {
    event.stopImmediatePropagation();
    first(dialog)?.focus();
  }
});

setInterval(() => {
  const dialog = stack.at(-1);
  if (dialog && document.activeElement === document.body) first(dialog)?.focus();
}, 50);

/** Tab goes round; keys do not leave the dialog. */
function onKey(event) {
  event.stopPropagation();
  if (event.key !== 'Tab') return;
  const dialog = event.currentTarget;
  const all = [...dialog.querySelectorAll(FOCUSABLE)].filter((one) => one.checkVisibility());
  const [start, end] = event.shiftKey ? [all[0], all.at(-1)] : [all.at(-1), all[0]];
  if (event.target !== start) return;
  event.preventDefault();
  end.focus();
}

/** Opens a native modal dialog over the page, with everything else hidden from readers. */
export function openDialog(content, name) {
  const dialog = document.createElement('dialog');
  dialog.className = `feuille ${name}`;
  dialog.innerHTML = content;
  document.body.append(dialog);
  const hidden = [...document.body.children].filter(
    (other) => other !== dialog && !other.hasAttribute('aria-hidden') && other.id !== 'annonces',
  );
  for (const other of hidden) other.setAttribute('aria-hidden', 'true');
  dialog.addEventListener('keydown', onKey);
  dialog.addEventListener('click', ({ target }) => {
    if (target.closest('[data-fermer]')) dialog.close();
  });
  dialog.addEventListener('close', () => {
    stack.splice(stack.indexOf(dialog), 1);
    for (const other of hidden) other.removeAttribute('aria-hidden');
    dialog.remove();
  });
  stack.push(dialog);
  dialog.showModal();
  first(dialog)?.focus();
  return dialog;
}
