/* Lines of acts: a row is made by cloning the last one, its id included. */
(function ($) {
  function total() {
    var sum = 0;
    $('#lignes .montant').each(function () {
      sum += Number($(this).val().replace(',', '.')) || 0;
    });
    $('#total').text(sum.toFixed(2).replace('.', ',') + ' €');
  }

  $.fn.lignes = function () {
    this.find('.cotation').cotations();
    total();
    return this;
  };

  $(document).on('click', '.btn-dup', function (event) {
    event.preventDefault();
    var last = $('#lignes tbody tr').last();
    var act = last.find('.cotation');
    act.select2('destroy');
    var row = last.clone();
    var rank = Number(/\d+/.exec(act.attr('name'))[0]) + 1;
    row.find('[name]').each(function () {
      $(this).attr('name', $(this).attr('name').replace(/\d+/, rank));
    });
    row.insertAfter(last).find('.masque-date').val('').champDate();
    row.find('.cotation').val(act.val());
    act.add(row.find('.cotation')).cotations();
    total();
  });

  $(document).on('click', '.btn-suppr', function (event) {
    event.preventDefault();
    if ($('#lignes tbody tr').length > 1) $(this).closest('tr').remove();
    total();
  });

  $(document).on('change', '#lignes .montant', total);
})(jQuery);
