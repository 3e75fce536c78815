/* Site script, written for jQuery 1.x */
// Before the page is drawn, or the menu would close under the reader's eyes
jQuery('html').addClass('js');

jQuery(function ($) {
  // Menu on small screens
  $('#menu-toggle').click(function () {
    var open = $('#nav ul').toggleClass('open').hasClass('open');
    $(this).attr('aria-expanded', open ? 'true' : 'false');
  });

  // Text size, for this visit
  $('.text-size button').click(function () {
    $('body').removeClass('text-large text-larger').addClass($(this).data('size'));
    $('.text-size button').attr('aria-pressed', 'false');
    $(this).attr('aria-pressed', 'true');
  });

  // "Back to top" once the reader has scrolled
  $(window).scroll(function () {
    $('body').toggleClass('scrolled', $(window).scrollTop() > 400);
  });

  // The form and the portal go nowhere in this demonstration
  $('#appointment form').submit(function (e) {
    e.preventDefault();
    $('#appointment-answer').text('This is a demonstration. Nothing was sent.');
  });
  $('#log-in').click(function () {
    $('#portal-answer').text('This is a demonstration. There is no portal.');
  });
});
