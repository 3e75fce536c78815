/** The front page and docs/ are what a web team builds on: what they name must be there. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { elementsManifest } from '../../.scripts/manifest.mjs';
import { referencePage } from '../../.scripts/reference.mjs';
import { checks } from '../../src/model/check-document.js';
import { numbersOf } from '../../src/model/emergency-numbers.js';
import { some } from '../some.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const foldersIn = (path: string) =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
const filesIn = (path: string) => readdirSync(join(root, path));

const webTeams = read('docs/web-teams.md');
const designers = read('docs/designers.md');
/** Every page that has examples for web teams, by name. */
const pages = [
  'README.md',
  ...filesIn('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const all = pages.map(read).join('\n');
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((m) => m[1]!);

/** The part of a page under a heading, up to the next heading of that level or above. */
const section = (page: string, heading: string): string => {
  const start = page.indexOf(`\n${heading}\n`);
  assert.notEqual(start, -1, `There is the heading "${heading}"`);
  const level = /^#+/.exec(heading)![0].length;
  const rest = page.slice(start + heading.length + 2);
  const end = rest.search(new RegExp(`^#{1,${level}} `, 'm'));
  return end < 0 ? rest : rest.slice(0, end);
};

/** The rows of the table whose first heading is this, as cells. */
const rows = (text: string, first: string): string[][] => {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => new RegExp(`^\\| ${first} +\\|`).test(line));
  if (start < 0) return [];
  const end = lines.findIndex((line, i) => i > start && !line.startsWith('|'));
  return lines.slice(start + 2, end < 0 ? undefined : end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
};

const firstNames = (text: string, first: string) =>
  rows(text, first).map(([cell = '']) => cell.replaceAll('`', ''));

const blocks = (language: string) =>
  found(all, new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'));

interface Promised {
  tagName: string;
  attributes: { name: string }[];
  events?: { name: string }[];
}
const { modules } = (await elementsManifest(root)) as { modules: { declarations: Promised[] }[] };
const promised = modules.flatMap(({ declarations }) => declarations);

describe('the events for a tag manager', () => {
  const part = section(webTeams, '## Events for a tag manager');
  const table = rows(part, 'Event').map(([name = '', , send = '']) => ({
    name: name.replaceAll('`', ''),
    send,
  }));

  it('are all that there are, each with a word on sending it on', () => {
    const sent = promised.flatMap(({ events = [] }) => events.map(({ name }) => name));
    assert.deepEqual(sorted(table.map(({ name }) => name)), sorted(sent));
    for (const { name, send } of some(table)) assert.match(send, /^(?:yes|no|to your own)/, name);
  });

  it('that the example sends are those with a yes', () => {
    const [, names] = /^\[('bedside-[^\]]*)\]/m.exec(part)!;
    assert.deepEqual(
      sorted(found(names!, /'(bedside-[a-z-]+)'/g)),
      sorted(table.filter(({ send }) => send.startsWith('yes')).map(({ name }) => name)),
    );
  });
});

describe('docs/elements.md', () => {
  it('is what the comments in src/ say: else `npm run reference`', async () => {
    assert.equal(read('docs/elements.md'), await referencePage());
  });

  it('has all four tags', () => {
    assert.deepEqual(
      sorted(promised.map(({ tagName }) => tagName)),
      sorted(
        filesIn('src/define')
          .filter((name) => name.startsWith('bedside-'))
          .map((name) => name.replace(/\.ts$/, '')),
      ),
    );
    assert.equal(promised.length, 4);
  });
});

it('README is at most 150 lines', () => {
  assert.ok(read('README.md').split('\n').length <= 150);
});

describe('the tables of docs/', () => {
  it('tokens', () => {
    const used = filesIn('src/styles').flatMap((name) =>
      found(read(`src/styles/${name}`), /(?<![a-z-])(--bedside-[a-z-]*[a-z])/g),
    );
    assert.deepEqual(sorted(firstNames(section(designers, '## Tokens'), 'Token')), sorted(used));
  });

  it('settings', () => {
    const names = rows(
      section(webTeams, '## Settings for the whole site'),
      'On the script tag',
    ).map((cells) => cells.map((cell) => cell.replaceAll('`', '')));
    const known = /const names: .*?\[([^;]*)\];/s.exec(
      read('src/platform/library/settings.ts'),
    )![1]!;
    assert.deepEqual(
      names.map(([, name = '']) => name),
      found(known, /'(\w+)'/g),
    );
    for (const [attribute, name = ''] of names)
      assert.equal(attribute, `data-${name.replace(/[A-Z]/g, (big) => `-${big.toLowerCase()}`)}`);
  });

  it('telephone numbers', () => {
    const table = rows(section(webTeams, '### `<bedside-seek-help>`'), 'Code');
    const codes = table.map(([cell = '']) => found(cell, /`([A-Z]{2})`/g)[0] ?? '');
    const known = found(read('src/model/emergency-numbers.ts'), /^ {2}([A-Z]{2}): /gm);
    assert.deepEqual(sorted(codes), sorted(known));
    table.forEach(([, emergency, advice], i) => {
      const numbers = numbersOf(codes[i]!)!;
      assert.equal(emergency, numbers.emergency.join(', then '), codes[i]);
      assert.equal(advice, numbers.advice ?? '', codes[i]);
    });
  });
});

describe('the examples of README and docs/', () => {
  /** Attributes that any element may have. */
  const anywhere = ['id', 'class', 'hidden', 'dir', 'slot', 'lang'];

  it('have only attributes that their tag knows', () => {
    const written = blocks('html')
      .flatMap((block) => [...block.matchAll(/<(bedside-[a-z-]+)([^>]*)>/g)])
      .flatMap(([, tag = '', text = '']) =>
        found(text, /([a-z-]+)(?:="[^"]*")?/g).map((name) => ({ tag, name })),
      );
    for (const { tag, name } of some(written)) {
      const element = promised.find((entry) => entry.tagName === tag);
      assert.ok(element, `<${tag}>`);
      const known = [...element.attributes.map((attribute) => attribute.name), ...anywhere];
      assert.ok(known.includes(name), `${name} of <${tag}>`);
    }
  });

  it('have fallback children in every tag', () => {
    const written = blocks('html').flatMap((block) => [
      ...block.matchAll(/<(bedside-[a-z-]+)[^>]*>([^]*?)<\/\1>/g),
    ]);
    for (const [, tag, inner] of some(written)) assert.match(inner!, /<p>/, `<${tag}>`);
  });

  it('are documents that the widgets take', () => {
    const documents = blocks('json').map(
      (text) => JSON.parse(text) as { kind: keyof typeof checks },
    );
    assert.ok(documents.length > 0);
    for (const document of documents) assert.equal(checks[document.kind](document), undefined);
  });
});

/** What `npm run build` leaves in dist/, as far as the pages may name it. */
const built = (): string[] => {
  const kinds = filesIn('src/model')
    .filter((name) => name.endsWith('-document.ts') && name !== 'check-document.ts')
    .map((name) => name.replace('-document.ts', ''));
  const topics = foldersIn('src/content').flatMap((topic) =>
    foldersIn(`src/content/${topic}`).flatMap((lang) =>
      kinds.map((kind) => `topics/${topic}/${lang}/${kind}.json`),
    ),
  );
  const modules = [
    'all.ts',
    'check.ts',
    'loader.ts',
    ...filesIn('src/define')
      .filter((name) => name.startsWith('bedside-'))
      .map((name) => `define/${name}`),
  ]
    .filter((name) => existsSync(join(root, 'src', name)))
    .map((name) => name.replace(/\.ts$/, '.js'));
  const written = `${read('rollup.config.js')}${read('.scripts/build.mjs')}`;
  return [
    ...found(written, /'(bedside\.js|bedside\.css|[a-z-]+(?:\.[a-z-]+)?\.json)'/g),
    ...modules,
    ...topics,
    ...foldersIn('src/content').flatMap((topic) =>
      foldersIn(`src/content/${topic}`).flatMap((lang) =>
        promised.flatMap(({ tagName }) => [
          `fallback/${lang}/${tagName}.html`,
          `fallback/${topic}/${lang}/${tagName}.html`,
        ]),
      ),
    ),
    ...kinds.map((kind) => `schema/${kind}.schema.json`),
    'studio/',
    ...found(written, /'((?:snippet|editor)\.html)'/g).map((name) => `studio/${name}`),
    'chunks/',
    'pieces/',
    'lang/',
  ];
};

describe('the files that README and docs/ name', () => {
  it('are built', () => {
    const files = built();
    const named = [
      ...found(all, /(?<!test\/)dist\/([a-z0-9./-]*)/g),
      ...blocks('html').flatMap((block) => found(block, /src="\/bedside\/[\d.]+\/([^"]+)"/g)),
      ...found(all, /\['([a-z.]+)'\]/g),
    ];
    assert.ok(named.includes('bedside.js') && named.includes('define/bedside-seek-help.js'));
    for (const name of named)
      assert.ok(
        name === '' ||
          files.some((file) => file === name || (/\/$/.test(name) && file.startsWith(name))),
        `dist/${name}`,
      );
  });

  it('and the version are those of the package', () => {
    const { version, scripts, exports } = JSON.parse(read('package.json')) as {
      version: string;
      scripts: Record<string, string>;
      exports: Record<string, unknown>;
    };
    for (const given of some(found(all, /\/bedside\/([\d.]+)\//g))) assert.equal(given, version);
    const commands = [all, read('CONTRIBUTING.md')].flatMap((text) =>
      found(text, /npm run ([a-z:]+)/g),
    );
    for (const name of some(commands)) assert.ok(scripts[name], `npm run ${name}`);
    for (const path of some(found(all, /'bedside-widgets((?:\/[^']*)?)'/g))) {
      const door = `.${path}`.replace(/define\/.*/, 'define/*.js');
      assert.ok(door in exports, door);
    }
  });
});

it('the size of the loader is that of docs/figures.md', () => {
  const [said] = found(webTeams, /`loader\.js` is ([\d.]+) KB/g);
  const [bytes] = found(read('docs/figures.md'), /^\| loader\.js +\| +([\d,]+) \|/gm);
  assert.equal(said, (Number(bytes!.replace(',', '')) / 1024).toFixed(1));
});

const markdown = (folder = ''): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory())
      return /^(node_modules|dist|lib|coverage|test-results|storybook-static|site|vendor|\.git|\.cache)$/.test(
        entry.name,
      )
        ? []
        : markdown(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });

/** A heading's address, as GitHub makes it. */
const anchors = (text: string) =>
  found(text.replace(/^```[\s\S]*?^```/gm, ''), /^#+ (.*)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('the links of every page lead somewhere', () => {
  for (const page of markdown())
    it(page, () => {
      const text = read(page).replace(/^```[\s\S]*?^```/gm, '');
      for (const link of found(text, /\]\(([^)\s]+)\)/g)) {
        if (/^[a-z]+:/.test(link)) continue;
        const [path = '', anchor] = link.split('#');
        const target = path ? join(dirname(page), path) : page;
        assert.ok(existsSync(join(root, target)), `${link}: no such file`);
        if (anchor) assert.ok(anchors(read(target)).includes(anchor), `${link}: no such heading`);
      }
    });
});

describe('src/README.md', () => {
  it('tells where 20 things and more are, each in a file that is there, and in one row', () => {
    const [, after] = read('src/README.md').split('## Where is ...?\n');
    const [part] = after!.split('\n## ');
    const files = found(part!, /^\| .+ \| \[[^\]]+\]\(([^)]+)\)/gm);
    assert.ok(files.length >= 20, `${files.length} rows`);
    assert.deepEqual([...new Set(files)], files);
    for (const file of files) assert.ok(existsSync(join(root, 'src', file)), file);
  });

  it('names every room, and none that is not there', () => {
    const named = found(read('src/README.md'), /^\| `([a-z0-9]+)\/` +\|/gm);
    // Git keeps no empty folder, so a clone has none.
    const rooms = foldersIn('src').filter((name) => filesIn(`src/${name}`).length > 0);
    assert.deepEqual(sorted(named), sorted(rooms));
  });
});
