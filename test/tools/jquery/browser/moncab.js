/* What the buttons do. Everything is delegated to the document. */
(function ($) {
  function facturer(action) {
    var form = $('#form-facture').erreurs();
    var data = new FormData(form[0]);
    data.append('action', action);
    $.ajax({
      url: '/ajax/facture',
      method: 'POST',
      data: data,
      processData: false,
      contentType: false,
    })
      .done(function (answer) {
        if (!answer.ok) {
          form.erreurs(answer.erreurs);
          return $.message('danger', answer.message);
        }
        if (answer.url) {
          location.href = answer.url;
          return;
        }
        vider(form);
        $.message('success', 'Facture n° ' + answer.facture + ' enregistrée.');
      })
      .fail(panne);
  }

  /** The same page, ready for the next invoice of the same patient. */
  function vider(form) {
    form[0].reset();
    form.find('#lignes tbody tr').slice(1).remove();
    form.find('.cotation, #prescripteur_id').val(null).trigger('change.select2');
    form.find('#bloc-prescripteur, #lignes').find('input[type=text]').val('');
    $('#total').text('');
    $('#ptype_0').trigger('change');
    $('#brouillon').text('');
  }

  function panne(xhr) {
    $.message('danger', 'Erreur serveur (' + xhr.status + ') : rien n’a été enregistré.');
  }

  function envoyer(url, data, text) {
    $.post(url, data)
      .done(function (answer) {
        if (answer.erreurs) $('form.form-horizontal').erreurs(answer.erreurs);
        $.message(answer.ok ? 'success' : 'danger', answer.ok ? text : answer.message);
      })
      .fail(panne);
  }

  function brouillon() {
    $.post('/ajax/brouillon', $('#form-facture').serialize()).done(function (answer) {
      $('#brouillon').text('Brouillon enregistré à ' + answer.heure);
    });
  }

  function surClic(selector, work) {
    $(document).on('click', selector, function (event) {
      event.preventDefault();
      work($(this));
    });
  }

  surClic('.btn-fact', function () {
    facturer('facturer');
  });
  surClic('.btn-secur', function () {
    facturer('securiser');
  });
  surClic('.btn-brouillon', brouillon);
  surClic('.btn-pec', function () {
    envoyer('/ajax/pec', $('#form-pec').erreurs().serialize(), 'Prise en charge enregistrée.');
  });
  surClic('.btn-annul', function () {
    envoyer('/ajax/annulation', $('#form-annulation').serialize(), 'Facture annulée.');
  });
  surClic('.btn-tele', function (button) {
    envoyer('/ajax/teletransmission', { facture: button.data('facture') }, 'FSE transmise.');
  });

  // As in the program this one replaced: the key bills, wherever the focus is.
  $(document).on('keydown', function (event) {
    if (event.key !== 'F8' || !$('#form-facture').length) return;
    event.preventDefault();
    facturer('facturer');
  });

  $(document).on('change', '#form-facture :input', brouillon);

  $(document).on('change', '.actions', function () {
    var pec = $(this).data('pec');
    if (this.value === 'eclair') {
      envoyer('/ajax/facture', { pec: pec, action: 'eclair' }, 'Séance facturée.');
    } else if (this.value) {
      location.href = this.value + '?pec=' + pec;
    }
  });

  $(function () {
    $('#contenu').masques();
    $('#prescripteur_id').recherchePrescripteur();
    $('#lignes').lignes();
  });
})(jQuery);
