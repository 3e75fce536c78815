/**
 * What content management systems leave of the snippets that docs/web-teams.md gives: real DOMPurify and TinyMCE
 * in a browser, real sanitize-html in Node. `npm run sanitizers` writes sanitizers.md beside this file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import sanitizeHtml from 'sanitize-html';
import { findBrowser } from '../../../.scripts/machine/browser.mjs';
import { root } from '../../../.scripts/root.mjs';
import { serve } from '../../../.scripts/serve.mjs';

const resolve = createRequire(import.meta.url).resolve;
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
const versionOf = (name: string) =>
  (
    JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as {
      version: string;
    }
  ).version;

/** The fallback: words that stand alone, and the telephone link. */
export const words = `<h2>Buerger's leg exercise</h2>
<p>Do not exercise with chest pain or trouble breathing. <a href="tel:112">Call 112</a></p>`;

/** As docs/web-teams.md gives them. */
export const snippets = {
  tag: `<bedside-exercise-timer id="timer" rounds="2">\n${words}\n</bedside-exercise-timer>`,
  mount: `<div data-bedside="exercise-timer" id="timer" data-rounds="2">\n${words}\n</div>`,
  /** What somebody may try: no setting that we print may let it through. */
  attack: `<bedside-exercise-timer id="timer" onclick="alert(1)">${words}</bedside-exercise-timer>
<div data-bedside="exercise-timer" onclick="alert(1)">${words}</div>`,
  script: `<script src="/bedside/${version}/bedside.js" defer data-country="IN"></script>`,
  words,
};
export type Snippet = keyof typeof snippets;

export interface Cleaner {
  name: string;
  /** What a web team has to set, as code; none for the defaults. */
  setting?: string;
}

/** Attributes of each tag. By name: with `*`, an editor's text could bring an `onclick`. */
const attributes: Record<string, string[]> = Object.fromEntries(
  (
    JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8')) as {
      modules: { declarations: { tagName: string; attributes: { name: string }[] }[] }[];
    }
  ).modules
    .flatMap(({ declarations }) => declarations)
    .map(({ tagName, attributes: own }) => [
      tagName,
      [...new Set(['id', 'class', 'lang', ...own.map(({ name }) => name)])],
    ]),
);
const tagNames = Object.keys(attributes).sort();

/** As text, since they are printed for the web team, and run as they stand. */
const settings = {
  purify: `{
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck: /^bedside-[a-z-]+$/,
    attributeNameCheck: /^(?!on)[a-z-]+$/,
  },
}`,
  sanitizeDiv: `{
  ...sanitizeHtml.defaults,
  allowedAttributes: {
    ...sanitizeHtml.defaults.allowedAttributes,
    div: ['id', 'class', 'data-*'],
  },
}`,
  sanitizeTags: `{
  ...sanitizeHtml.defaults,
  allowedTags: [
    ...sanitizeHtml.defaults.allowedTags,
    ${tagNames.map((name) => `'${name}'`).join(',\n    ')},
  ],
  allowedAttributes: {
    ...sanitizeHtml.defaults.allowedAttributes,
    ${tagNames.map((name) => `'${name}': '${attributes[name]!.join(' ')}'.split(' ')`).join(',\n    ')},
  },
}`,
  tinymce: `{
  custom_elements: '${tagNames.join(',')}',
  extended_valid_elements: '${tagNames.map((name) => `${name}[${attributes[name]!.join('|')}]`).join(',')}',
}`,
};

/** Cleans every snippet, one cleaner after the other. */
type Clean = (html: string) => Promise<string> | string;

const sanitizer =
  (setting?: string): Clean =>
  (html) => {
    type Make = (of: typeof sanitizeHtml) => sanitizeHtml.IOptions;
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the very text that is printed
    const make = new Function('sanitizeHtml', `return (${setting ?? 'undefined'})`) as Make;
    return sanitizeHtml(html, make(sanitizeHtml));
  };

const purifier =
  (page: Page, setting = '{}'): Clean =>
  (html) =>
    page.evaluate<string>(`DOMPurify.sanitize(${JSON.stringify(html)}, ${setting})`);

const editor =
  (page: Page, setting = '{}'): Clean =>
  (html) =>
    page.evaluate<string>(`(async () => {
      document.body.innerHTML = '<textarea></textarea>';
      const [editor] = await tinymce.init({
        selector: 'textarea', license_key: 'gpl', skin: false, content_css: false, promotion: false,
        ...${setting},
      });
      editor.setContent(${JSON.stringify(html)});
      const left = editor.getContent();
      editor.remove();
      return left;
    })()`);

/** What is left of a snippet. */
export interface Left {
  element: boolean;
  attributes: boolean;
  words: boolean;
  phone: boolean;
  /** Whether an attribute that runs as script is there. */
  handlers: boolean;
}

/** Reads what is left as a browser would. */
const leftOf = (page: Page, html: string): Promise<Left> =>
  page.evaluate((text) => {
    const { body } = new DOMParser().parseFromString(`<!doctype html><body>${text}`, 'text/html');
    const ours = body.ownerDocument.querySelector(
      'bedside-exercise-timer, div, script[src$="bedside.js"]',
    );
    const has = (name: string) => ours?.hasAttribute(name) ?? false;
    return {
      element: ours !== null,
      attributes:
        ours?.localName === 'script'
          ? has('data-country')
          : has('id') && (has('rounds') || (has('data-bedside') && has('data-rounds'))),
      words:
        body.querySelector('h2')?.textContent === "Buerger's leg exercise" &&
        body.textContent.includes('Do not exercise with chest pain'),
      handlers: [...body.querySelectorAll('*')].some((node) =>
        node.getAttributeNames().some((name) => name.startsWith('on')),
      ),
      phone: body.querySelector('a[href="tel:112"]')?.textContent === 'Call 112',
    };
  }, html);

export interface Row extends Cleaner {
  left: Record<Snippet, Left>;
}

const cleaners = (page: Page): (Cleaner & { clean: Clean })[] => {
  const dompurify = `DOMPurify ${versionOf('dompurify')}`;
  const sanitize = `sanitize-html ${versionOf('sanitize-html')}`;
  const tinymce = `TinyMCE ${versionOf('tinymce')}`;
  return [
    { name: dompurify, clean: purifier(page) },
    {
      name: `${dompurify}, tags allowed`,
      setting: settings.purify,
      clean: purifier(page, settings.purify),
    },
    { name: sanitize, clean: sanitizer() },
    {
      name: `${sanitize}, attributes allowed`,
      setting: settings.sanitizeDiv,
      clean: sanitizer(settings.sanitizeDiv),
    },
    {
      name: `${sanitize}, tags allowed`,
      setting: settings.sanitizeTags,
      clean: sanitizer(settings.sanitizeTags),
    },
    { name: tinymce, clean: editor(page) },
    {
      name: `${tinymce}, tags allowed`,
      setting: settings.tinymce,
      clean: editor(page, settings.tinymce),
    },
  ];
};

/** Runs every cleaner over every snippet. */
export const survey = async (): Promise<Row[]> => {
  const { executablePath, args } = await findBrowser();
  const server = await serve({
    folders: { '/tinymce/': dirname(resolve('tinymce/package.json')) },
  });
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    await page.addInitScript({ content: 'globalThis.__name = (fn) => fn;' });
    await page.route('**/empty.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>CMS</title>' }),
    );
    await page.goto(`${server.url}/empty.html`);
    await page.addScriptTag({ path: resolve('dompurify/dist/purify.min.js') });
    await page.addScriptTag({ url: '/tinymce/tinymce.min.js' });
    const rows: Row[] = [];
    for (const { clean, ...cleaner } of cleaners(page)) {
      const left = {} as Record<Snippet, Left>;
      for (const name of Object.keys(snippets) as Snippet[])
        left[name] = await leftOf(page, await clean(snippets[name]));
      rows.push({ ...cleaner, left });
    }
    return rows;
  } finally {
    await browser.close();
    await server.close();
  }
};

const survives = ({ element, attributes }: Left) =>
  !element ? 'removed' : attributes ? 'stays' : 'loses its attributes';

const use = ({ left: { tag, mount } }: Row) =>
  tag.element && tag.attributes
    ? 'the tag'
    : mount.element && mount.attributes
      ? 'the `div`'
      : 'a setting below; until then the words stand alone';

/** The page for a web team. */
export const page = async (rows: readonly Row[]): Promise<string> => {
  const isKept = (name: Snippet) => (row: Row) => row.left[name].words && row.left[name].phone;
  const line = (row: Row) =>
    [
      row.name,
      survives(row.left.tag),
      survives(row.left.mount),
      survives(row.left.script),
      (['tag', 'mount', 'words'] as const).every((name) => isKept(name)(row)) ? 'stay' : 'LOST',
      use(row),
    ].join(' | ');
  const text = `# What a content management system leaves

Many systems clean what an editor pastes. This table says what three common cleaners leave of the snippets in [docs/web-teams.md](../../../docs/web-teams.md), and which to use. \`npm run sanitizers\` runs them and writes this page; nothing in it is written by hand.

| Cleaner | \`<bedside-exercise-timer>\` | \`<div data-bedside>\` | \`<script>\` | Words and telephone link | Use |
|---|---|---|---|---|---|
${rows.map((row) => `| ${line(row)} |`).join('\n')}

- **Words and telephone link** between the tags stay in every case. So write them to stand alone.
- **The \`<script>\`** is removed by each of them in an editor's text, and should be: a text that may hold scripts is a hole. Put the script tag into the template of the site, where no editor's text goes.
- **The tag or the \`div\`** in the text then becomes the widget, wherever it stands.
- A cleaner that knows neither leaves the words alone. Ask whoever runs the system for one of the settings below.

## Settings

${rows
  .filter((row) => row.setting)
  .map(({ name, setting }) => `### ${name}\n\n\`\`\`js\n(${setting!})\n\`\`\``)
  .join('\n\n')}

## The snippets

${[snippets.tag, snippets.mount, snippets.script, snippets.words]
  .map((html) => `\`\`\`html\n${html}\n\`\`\``)
  .join('\n\n')}
`;
  const file = fileURLToPath(new URL('sanitizers.md', import.meta.url));
  return format(text, { ...(await resolveConfig(file)), filepath: file });
};

export const pageFile = fileURLToPath(new URL('sanitizers.md', import.meta.url));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(pageFile, await page(await survey()));
  console.log('wrote test/hosts/sanitizers/sanitizers.md');
}
