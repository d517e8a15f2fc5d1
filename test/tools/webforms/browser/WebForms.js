/* The framework's client part: full and partial postbacks. Its names are the real ones. */
/* oxlint-disable no-underscore-dangle */
var theForm = document.getElementById('aspnetForm');
var Sys = { WebForms: { PageRequestManager: { triggers: {}, scriptManager: '' } } };

Sys.WebForms.PageRequestManager._initialize = function (scriptManager, triggers) {
  this.scriptManager = scriptManager;
  this.triggers = triggers;
  theForm.addEventListener('submit', function (event) {
    var button = event.submitter;
    var panel = button && Sys.WebForms.PageRequestManager.panelOf(button.name);
    if (!panel) return;
    event.preventDefault();
    partial(panel, button.name, button);
  });
};

/** The panel that this control replaces, or one that it is part of: a row's link posts its grid. */
Sys.WebForms.PageRequestManager.panelOf = function (target) {
  for (var name in this.triggers) {
    if (target === name || target.indexOf(name + '$') === 0) return this.triggers[name];
  }
  return null;
};

function __doPostBack(target, argument) {
  theForm.__EVENTTARGET.value = target;
  theForm.__EVENTARGUMENT.value = argument;
  var panel = Sys.WebForms.PageRequestManager.panelOf(target);
  if (panel) partial(panel, target, null);
  else theForm.submit();
}

/** Enter anywhere presses the page's own button, not the first one of the form. */
window.WebForm_FireDefaultButton = function (event, id) {
  if (event.keyCode !== 13 || event.target.tagName === 'TEXTAREA') return true;
  if (event.target.type === 'submit' || event.target.tagName === 'A') return true;
  document.getElementById(id).click();
  event.preventDefault();
  event.stopPropagation();
  return false;
};

function partial(panel, target, button) {
  var body = new FormData(theForm);
  var manager = Sys.WebForms.PageRequestManager.scriptManager;
  body.append(manager, panel + '|' + target);
  body.append('__ASYNCPOST', 'true');
  if (button) body.append(button.name, button.value);
  var progress = document.getElementById('ctl00_UpdateProgress1');
  progress.style.display = '';
  fetch(theForm.action, {
    method: 'POST',
    headers: { 'X-MicrosoftAjax': 'Delta=true' },
    body: body,
  })
    .then(function (response) {
      if (!response.ok)
        throw new Error('Sys.WebForms.PageRequestManagerServerErrorException: ' + response.status);
      return response.text();
    })
    .then(applyDelta)
    .catch(function (error) {
      window.alert(error.message);
    })
    .finally(function () {
      progress.style.display = 'none';
      theForm.__EVENTTARGET.value = '';
      theForm.__EVENTARGUMENT.value = '';
    });
}

/** `length|type|id|content|` again and again. */
function applyDelta(text) {
  var at = 0;
  function until() {
    var end = text.indexOf('|', at);
    var part = text.slice(at, end);
    at = end + 1;
    return part;
  }
  while (at < text.length) {
    var length = Number(until());
    var type = until();
    var id = until();
    var content = text.slice(at, at + length);
    at += length + 1;
    if (type === 'updatePanel') document.getElementById(id).innerHTML = content;
    else if (type === 'hiddenField') document.getElementById(id).value = content;
    else if (type === 'scriptStartupBlock') runScript(content);
  }
}

function runScript(source) {
  var script = document.createElement('script');
  script.text = source;
  document.getElementsByTagName('head')[0].appendChild(script).remove();
}
