/* Scripts of another age: forms by name, no events of their own. */
window.touche = function (event) {
  // F10 validates, from anywhere.
  if (event.keyCode === 121) {
    event.preventDefault();
    document.f1.submit();
  }
};

window.chercher = function () {
  const name = encodeURIComponent(document.f1.p1.value);
  window.open(`/liste_presc.php?q=${name}`, 'presc', 'width=560,height=360');
};

/* In the window of the list: the fields of the other one get values, and nobody is told. */
window.choisir = function (link) {
  const form = window.opener.document.f1;
  form.p1.value = link.dataset.nom;
  form.p2.value = link.dataset.rpps;
  form.p3.value = link.dataset.am;
  window.close();
  return false;
};
