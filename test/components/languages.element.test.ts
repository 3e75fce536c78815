/** Each state of each widget in each language, on the smallest phones. */
import { setViewport } from '@web/test-runner-commands';
import '../../src/all.js';
import { expectNoOverflow } from './accessible-states.js';
import { leaveExamples, showExample } from './example-page.js';
import { examplesOf, languages, translatorTo, useFonts } from './language-page.js';

const wide = { width: 800, height: 900 };

before(useFonts);
after(async () => {
  document.body.removeAttribute('style');
  await setViewport(wide);
});

for (const lang of languages)
  for (const [widget, examples] of Object.entries(examplesOf))
    describe(`the ${widget} in "${lang}"`, () => {
      afterEach(leaveExamples);
      for (const [name, example] of Object.entries(examples))
        it(name, async () => {
          await setViewport({ width: 320, height: 740 });
          const shown = await showExample(example, { lang, translate: translatorTo(lang) });
          expectNoOverflow(shown);
          await setViewport({ width: 280, height: 740 });
          expectNoOverflow(shown);
        });
    });
