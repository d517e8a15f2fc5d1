/* The block « Prescripteur »: a Select2 that asks the server, or fields to type in. */
(function ($) {
  var FIELDS = ['nom', 'prenom', 'rpps', 'am'];

  function show(person) {
    $.each(FIELDS, function (_index, name) {
      $('#presc_' + name).val(person ? person[name] : '');
    });
  }

  function line(person) {
    if (!person.profession) return person.text;
    var profession = $('<small class="text-muted"></small>').text(' ' + person.profession);
    return $('<span></span>').text(person.text).append(profession);
  }

  $.fn.recherchePrescripteur = function () {
    return this.select2({
      language: 'fr',
      width: '100%',
      allowClear: true,
      minimumInputLength: 2,
      ajax: { url: '/ajax/prescripteurs', dataType: 'json', delay: 250 },
      templateResult: line,
    });
  };

  $(document).on('select2:select', '#prescripteur_id', function (event) {
    show(event.params.data);
    $('.fiche-presc').slideDown(150);
  });
  $(document).on('select2:clear', '#prescripteur_id', function () {
    show(null);
    $('.fiche-presc').slideUp(150);
  });
  $(document).on('select2:open', function () {
    $('.select2-container--open .select2-search__field')
      .attr('placeholder', 'Nom ou RPPS')
      .trigger('focus');
  });

  $(document).on('change', '[name=prescripteurType]', function () {
    var typed = this.value === 'inexistant';
    show(null);
    $('#prescripteur_id').val(null).trigger('change.select2');
    $('.pour-existant').toggle(!typed);
    $('.fiche-presc').find('input').prop('readonly', !typed);
    $('.fiche-presc')[typed ? 'slideDown' : 'slideUp'](150);
  });
})(jQuery);
