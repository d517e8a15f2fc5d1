import { attributes, markup, raw, type Html } from '../../kit/markup.ts';

const MENU: [string, string][] = [
  ['/patients', 'Patients'],
  ['/agenda', 'Agenda'],
  ['/lots', 'Lots et retours NOEMIE'],
  ['/remboursement', 'Espace patient'],
  ['/previdencia', 'Previdência'],
  ['/statistiques', 'Tableau de bord'],
  ['/parametres', 'Paramètres'],
];

/** A help window of somebody else, in a sandbox: its origin is nobody's. */
const HELP = `<form><p>Une question ? <label>Nom <input name=nom></label> <label>Message <input name=message></label> <button type=button>Envoyer</button></p></form>`;

export interface Page {
  title: string;
  body: Html;
  /** The origin of the module, for the page's script. */
  module?: string;
}

export function layout({ title, body, module }: Page): Html {
  return markup`<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>${title} – Portail FSE</title>
<link rel="stylesheet" href="/fichiers/portail.css"></head>
<body${attributes({ 'data-module': module })}>
<div id="alerte" role="alert" hidden></div>
<nav><b>Portail FSE</b>${MENU.map(([href, text]) => markup`<a href="${href}">${text}</a>`)}<small>ESSAI Camille</small></nav>
<main><h1>${title}</h1>
${body}</main>
<iframe${attributes({ class: 'aide', title: 'Aide en ligne', sandbox: 'allow-forms allow-scripts', srcdoc: HELP })}></iframe>
${module ? raw('<script src="/fichiers/portail.js"></script>') : null}
</body></html>`;
}

/** The module of another vendor: its heading stands out here, its fields in there. */
export function moduleFrame(module: string, context: string): Html {
  const given = {
    id: 'module-praticien',
    title: 'Module praticien',
    src: `${module}/module/praticien?ctx=${context}`,
    height: 150,
  };
  return markup`<iframe${attributes(given)}></iframe>`;
}

export function field(
  id: string,
  text: string,
  value = '',
  more: Record<string, string> = {},
): Html {
  const given = { id, name: id, value, ...more };
  return markup`<p class="champ"><label for="${id}">${text}</label><input${attributes(given)}></p>`;
}
