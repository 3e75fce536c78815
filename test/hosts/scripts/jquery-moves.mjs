/** jQuery 1.12 with migrate wraps the widgets, moves them, hides them and shows them again. */
export default {
  says: 'jQuery 1.12 with migrate wraps, detaches, moves, hides and shows the widgets',
  display: 'inline',
  because: 'It gives what it shows again the display that the browser has for an unknown tag',
  head: `<script>hostWorking = true</script>
    <script src="/npm/jquery1/dist/jquery.js"></script>
    <script src="/npm/jquery-migrate1/dist/jquery-migrate.js"></script>`,
  body: (widgets) => `
    <div id="from">${widgets}</div><div id="to"></div>
    <script>
      jQuery(window).load(function () {
        jQuery('bedside-article-card').wrap('<div class="wrapped"></div>').wrapInner('<div></div>');
        jQuery('bedside-exercise-timer').detach().appendTo('#to');
        jQuery('bedside-risk-checklist').hide().fadeIn(50);
        jQuery('bedside-seek-help').insertBefore('#to').toggle().toggle();
        setTimeout(function () { hostWorking = false; }, 200);
      });
    </script>`,
};
