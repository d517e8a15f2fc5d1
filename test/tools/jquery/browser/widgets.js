/* Widgets over fields, as jQuery plugins. Masks keep their `_` when nothing was typed. */
(function ($) {
  var MASKS = {
    rpps: '99999999999',
    am: '99 9 99999 9',
    nir: '9 99 99 *9 999 999 99',
  };

  $.fn.masques = function () {
    var here = this;
    $.each(MASKS, function (name, mask) {
      here.find('.masque-' + name).inputmask(mask, { clearMaskOnLostFocus: name !== 'am' });
    });
    here.find('.masque-date').champDate();
    return this;
  };

  $.fn.champDate = function () {
    this.inputmask('99/99/9999', { clearMaskOnLostFocus: false });
    return this.datepicker({
      format: 'dd/mm/yyyy',
      language: 'fr',
      autoclose: true,
      todayHighlight: true,
    });
  };

  $.fn.cotations = function () {
    return this.select2({ language: 'fr', tags: true, width: '100%' });
  };

  $.message = function (kind, text) {
    var box = $('<div class="alert alert-' + kind + '" role="alert"></div>').text(text);
    $('#zone-message').empty().append(box);
    $('html, body').scrollTop(0);
  };

  /** Texts under the fields they name; a name without a field is told above. */
  $.fn.erreurs = function (texts) {
    var form = this;
    form.find('.has-error').removeClass('has-error');
    form.find('.help-block').remove();
    $.each(texts || {}, function (name, text) {
      var field = form.find('[name="' + name + '"]').last();
      var group = field.closest('.form-group').addClass('has-error');
      $('<span class="help-block"></span>').text(text).appendTo(group);
    });
    return this;
  };
})(jQuery);
