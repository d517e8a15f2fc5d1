import { markup, raw, type Html } from '../../kit/markup.ts';
import { KINE, nameOf as personName } from '../../kit/people.ts';
import { writeState, type PageState } from '../view-state.ts';

export interface MasterPage {
  title: string;
  /** Where the page-wide form posts. */
  action: string;
  state: PageState;
  body: Html;
  /** Which control posts back alone, and the panel it replaces. */
  asyncTriggers?: Record<string, string>;
  /** The button that Enter presses. */
  defaultButton?: string;
}

const MENU: [string, string][] = [
  ['/Default.aspx', 'Patients'],
  ['/Agenda/Planning.aspx', 'Planning'],
  ['/Ordonnance/Redaction.aspx', 'Courriers et ordonnances'],
  ['/Teletrans/MiseEnLots.aspx', 'Télétransmission'],
  ['/Stats/Activite.aspx', 'Statistiques'],
  ['/Parametres/MonCabinet.aspx', 'Paramètres'],
];

/** One form around everything: menu, search, content. */
export function master(page: MasterPage): Html {
  const { title, action, state, body, asyncTriggers = {}, defaultButton } = page;
  const onKey = defaultButton
    ? raw(` onkeypress="javascript:return WebForm_FireDefaultButton(event, '${defaultButton}')"`)
    : null;
  return markup`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head id="ctl00_Head1"><title>KinéGest.Net - ${title}</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<link href="/WebResource/kinegest.css" rel="stylesheet" type="text/css" /></head>
<body>
<form name="aspnetForm" method="post" action="${action}" id="aspnetForm" enctype="multipart/form-data">
<div>
${hidden('__EVENTTARGET', '')}${hidden('__EVENTARGUMENT', '')}
${hidden('__VIEWSTATE', writeState(state))}
${hidden('__VIEWSTATEGENERATOR', 'CA0B0334')}
</div>
<script type="text/javascript" src="/WebResource/WebForms.js"></script>
<script type="text/javascript">
Sys.WebForms.PageRequestManager._initialize('ctl00$ScriptManager1', ${raw(JSON.stringify(asyncTriggers))});
</script>
<div id="entete"><span class="logo">KinéGest<i>.Net</i></span>
  <span class="recherche"><input name="ctl00$txtRecherche" type="text" id="ctl00_txtRecherche" title="Rechercher un patient" /><input type="submit" name="ctl00$btnRecherche" value="OK" id="ctl00_btnRecherche" /></span>
  <span class="user">${personName(KINE)} | <a href="/Default.aspx">Quitter</a></span></div>
<div id="menu">${MENU.map(([href, text]) => markup`<a href="${href}">${text}</a>`)}</div>
<div id="contenu"${onKey}>
<h1>${title}</h1>
${body}
</div>
<div id="ctl00_UpdateProgress1" style="display:none;">Chargement…</div>
<div id="pied">KinéGest.Net 4.2.117 © DÉMO Informatique</div>
</form>
</body></html>`;
}

function hidden(name: string, value: string): Html {
  return markup`<input type="hidden" name="${name}" id="${name}" value="${value}" />`;
}
