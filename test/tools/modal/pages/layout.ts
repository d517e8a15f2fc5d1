import { attributes, markup, type Html } from '../../kit/markup.ts';

const MENU: [string, string][] = [
  ['/', 'Mes patients'],
  ['/planning', 'Planning'],
  ['/factures', 'Factures'],
  ['/lots', 'Télétransmission'],
  ['/mobilite', 'Formulaires'],
  ['/statistiques', 'Statistiques'],
  ['/parametres', 'Réglages'],
];

export function layout(title: string, body: Html): Html {
  return markup`<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>${title} · Kinéo</title><link rel="stylesheet" href="/fichiers/kineo.css"></head>
<body><div id="page"><header><b>kinéo</b>${MENU.map(([href, text]) => markup`<a href="${href}">${text}</a>`)}<i>ESSAI Camille</i></header>
<main><h1>${title}</h1>${body}</main></div>
<div id="annonces" role="status" aria-live="polite"></div>
<script type="module" src="/fichiers/kineo.js"></script></body></html>`;
}

/** A label that floats over its field: it comes after it, and nothing links the two. */
export function floating(
  name: string,
  text: string,
  value = '',
  more: Record<string, string> = {},
): Html {
  return markup`<div class="flot"><input${attributes({ name, value, placeholder: ' ', autocomplete: 'off', ...more })}><label>${text}</label><div class="erreur" data-pour="${name}"></div></div>`;
}

export function floatingSelect(
  name: string,
  text: string,
  values: readonly string[],
  chosen = '',
): Html {
  return markup`<div class="flot"><select name="${name}">${values.map((one) => markup`<option${attributes({ selected: one === chosen })}>${one}</option>`)}</select><label>${text}</label></div>`;
}

/** The inside of a dialog, fetched when it opens. */
export function sheet(title: string, body: Html, buttons: Html): Html {
  return markup`<div class="tete"><strong>${title}</strong><button type="button" class="fermer" data-fermer title="Fermer">×</button></div>
<div class="corps">${body}</div><div class="bas">${buttons}</div>`;
}
