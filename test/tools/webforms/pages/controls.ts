import { attributes, markup, options, raw, type Html } from '../../kit/markup.ts';

/** Values of the page's controls by their short id. */
export type Values = Record<string, string>;

type Attributes = Record<string, string | number | boolean>;
type Choices = readonly (readonly [string, string])[];

/** `txtPrescNom` as the framework names it in a post. */
export function nameOf(id: string): string {
  return `ctl00$cph$${id}`;
}

/** `txtPrescNom` as the framework names it in the page. */
export function idOf(id: string): string {
  return `ctl00_cph_${id.replaceAll('$', '_')}`;
}

function own(id: string): Attributes {
  return { name: nameOf(id), id: idOf(id) };
}

export function textBox(values: Values, id: string, more: Attributes = {}): Html {
  const given = { ...own(id), type: 'text', value: values[id] ?? '', class: 'txt', ...more };
  return markup`<input${attributes(given)} />`;
}

export function dropDown(values: Values, id: string, choices: Choices): Html {
  return markup`<select${attributes({ ...own(id), class: 'ddl' })}>
    ${options(choices, values[id])}
  </select>`;
}

export function checkBox(values: Values, id: string, text: string): Html {
  const given = { ...own(id), type: 'checkbox', checked: (values[id] ?? '') !== '' };
  return markup`<input${attributes(given)} /><label for="${idOf(id)}">${text}</label>`;
}

/** A list of radios is a table here; each click posts the page back. */
export function radioList(values: Values, id: string, choices: Choices): Html {
  const cells = choices.map(([value, text], index) => {
    const given = {
      id: `${idOf(id)}_${index}`,
      type: 'radio',
      name: nameOf(id),
      value,
      checked: values[id] === value,
      onclick: `javascript:setTimeout(function(){__doPostBack('${nameOf(id)}$${index}','')},0)`,
    };
    return markup`<td><input${attributes(given)} /><label for="${given.id}">${text}</label></td>`;
  });
  return markup`<table id="${idOf(id)}" border="0">
    <tr>
      ${cells}
    </tr>
  </table>`;
}

export function submit(id: string, value: string): Html {
  return markup`<input${attributes({ ...own(id), type: 'submit', value, class: 'btn' })} />`;
}

/** A button that is a link, and posts by script: the browser fires no submit event for it. */
export function linkButton(id: string, text: string): Html {
  const href = `javascript:__doPostBack('${nameOf(id)}','')`;
  return markup`<a${attributes({ id: idOf(id), class: 'lnk', href })}>${text}</a>`;
}

/** A label that the browser knows. */
export function label(id: string, text: string): Html {
  return markup`<td class="lbl"><label for="${idOf(id)}" id="${idOf(`lbl${id}`)}">${text}</label></td>`;
}

/** A label that only the eye knows. */
export function caption(id: string, text: string): Html {
  return markup`<td class="lbl"><span id="${idOf(`lbl${id}`)}">${text}</span></td>`;
}

export function cell(...content: Html[]): Html {
  return markup`<td>${content}</td>`;
}

export function row(...cells: Html[]): Html {
  return markup`<tr>
    ${cells}
  </tr>`;
}

/** A block with a title: a table, as everything. */
export function block(id: string, title: string, rows: readonly Html[]): Html {
  return markup`<div class="bloc" id="${idOf(id)}">
    <div class="titreBloc">${title}</div>
    <table class="saisie" cellspacing="0" cellpadding="2" border="0">
      ${rows}
    </table>
  </div>`;
}

/** The red star of a validator that failed. */
export function star(shown: boolean): Html {
  return shown ? markup`<span class="val" style="color:Red;">*</span>` : raw('');
}
