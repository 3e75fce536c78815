/**
 * A page that a person leaves stops speaking (mdn/dom-examples#307, MikeyParton/react-speech-kit#83,
 * WebKit/WebKit#65834).
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Host, hostPage, rendered } from './host-page.js';

let host: Host;
before(async () => {
  host = await Host.open();
});
after(() => host.close());

/** A speech service that writes down what it is asked for, and tells the next page. */
const speech = `<script>
  var log = [];
  Object.defineProperty(window, 'speechSynthesis', { value: {
    getVoices: function () { return [{ lang: 'en-GB', localService: true }] },
    speak: function (words) { log.push('speak') },
    cancel: function () { log.push('cancel') },
    addEventListener: function () {}, removeEventListener: function () {}
  } });
  window.SpeechSynthesisUtterance = function (text) { this.text = text };
  addEventListener('unload', function () { sessionStorage.setItem('log', log) });
  addEventListener('load', function () { addEventListener('pagehide', function () { log.push('left') }) });
</script><script src="/dist/bedside.js" defer></script>`;

const cases: Record<string, { body: string; button: string }> = {
  'an article that is read aloud': {
    body: '<bedside-article-card layout="full" approved-by="Dr X"></bedside-article-card>',
    button: 'bedside-article-card [part~=listen]',
  },
  'a timer with its voice on': {
    body: '<bedside-exercise-timer voice="on" safety-check="off" get-ready="0" approved-by="Dr X"></bedside-exercise-timer>',
    button: 'bedside-exercise-timer [part~=start]',
  },
};

describe('leaving the page silences', () => {
  for (const name of Object.keys(cases))
    test(name, async () => {
      const { body, button } = cases[name]!;
      const seen = await host.visit(hostPage(speech, body));
      await rendered(seen.page, [button.split(' ')[0]!]);
      await seen.page.locator(button).first().click();
      await seen.page.waitForFunction('log.includes("speak")');
      await seen.page.evaluate('log.length = 0');
      await seen.page.goto(`${host.url}/demo/index.html`);
      const log = await seen.page.evaluate(() => sessionStorage.getItem('log'));
      assert.match(log ?? '', /^(left,)?cancel/);
      assert.doesNotMatch(log ?? '', /speak/);
      await seen.context.close();
    });
});
