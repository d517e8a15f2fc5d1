import { attributes, markup, type Html } from '../../kit/markup.ts';
import { DIRECTORY, nameOf } from '../../kit/people.ts';
import type { PrescriberDraft } from '../../kit/tool.ts';

/** The module's own document. Whose number it asks for, only the page around it says. */
export function modulePage(person: PrescriberDraft, parent: string, withDate: boolean): Html {
  const box = (id: string, text: string, value: string, more: Record<string, string> = {}) =>
    markup`<div class="f"><label for="${id}">${text}</label><input${attributes({ id, name: id, value, autocomplete: 'off', ...more })}><em id="${id}-err"></em></div>`;
  return markup`<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Module praticien</title><link rel="stylesheet" href="/module/module.css"></head>
<body data-parent="${parent}">
<form id="m">
${box('cherche', 'Rechercher', '', { list: 'connus', placeholder: 'Nom ou n°' })}
<datalist id="connus">${DIRECTORY.map((one) => markup`<option value="${nameOf(one)}">${one.rpps}</option>`)}</datalist>
${box('nom', 'Nom', person.name)}
${box('idp', 'RPPS', person.rpps, { maxlength: '11', inputmode: 'numeric' })}
${box('idn', "N° d'identification", person.am, { maxlength: '9' })}
${withDate ? box('le', 'Date', person.date, { type: 'date' }) : null}
</form><script src="/module/module.js"></script></body></html>`;
}
