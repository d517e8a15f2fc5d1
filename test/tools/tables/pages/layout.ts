import { attributes, markup, raw, type Html } from '../../kit/markup.ts';

/** No doctype: browsers draw this in quirks mode, as they do for software of that age. */
export function layout(title: string, body: Html, keys = ''): Html {
  return markup`<html><head><title>CABINET PLUS - ${title}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<link rel="stylesheet" href="/cabinet.css"><script src="/cabinet.js"></script></head>
<body bgcolor="#ECE9D8" link="#000080"${keys ? raw(` onkeydown="${keys}"`) : null}>
<table width="100%" cellspacing="0" class="top"><tr><td><b>CABINET PLUS</b> v3.08</td><td><a href="/index.php">Dossiers</a> | <a href="/agenda.php">Agenda</a> | <a href="/teletrans.php">Télétrans.</a> | <a href="/remb.php">Remb.</a> | <a href="/iae.php">IAE</a> | <a href="/fiche_praticien.php">Praticien</a></td><td align="right">ESSAI C. - poste 1</td></tr></table>
<h3>${title}</h3>
${body}
</body></html>`;
}

export function input(name: string, value: string, size: number, wrong = false): Html {
  return markup`<input${attributes({ type: 'text', name, value, size, style: wrong ? 'background:#ffb0b0' : null })}>`;
}

/** The name of a field is in the cell before it: nothing else links the two. */
export function pair(name: string, ...content: Html[]): Html {
  return markup`<td class="e">${name}</td><td>${content}</td>`;
}

export function titleRow(...cells: readonly [string, number][]): Html {
  return markup`<tr class="t">${cells.map(([text, span]) => markup`<td${attributes({ colspan: span > 1 ? span : null })}>${text}</td>`)}</tr>`;
}

export function problemTable(problems: readonly string[]): Html | null {
  if (problems.length === 0) return null;
  return markup`<table bgcolor="#FFCCCC" cellpadding="4"><tr><td><font color="#CC0000"><b>ERREUR</b> : ${problems.map((text) => markup`${text}<br>`)}</font></td></tr></table>`;
}
