/** What is in the package, and that it is what the docs and the manifest say it is. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { root } from '../../.scripts/root.mjs';
import { documentKinds, tags, type Tag } from '../../src/model/widgets.js';
import { bundledApp } from './bundled-app.js';
import { allFour, dist, Host, hostPage, readDist, rendered } from './host-page.js';
import { some } from '../some.js';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();

const files = filesIn(dist);
const scripts = files.filter((file) => file.endsWith('.js'));
const topics = files.filter((file) => /^topics\/.*\.json$/.test(file));
/** For a clinician at a desk: no page of a hospital loads it. */
const editor = 'studio/editor.js';

/** A language's words, or its texts of a topic: none of our code. */
const isPack = (file: string) => /^(lang|topics)\//.test(file);

describe('dist/', () => {
  test('it holds what the design promises', () => {
    for (const file of [
      'bedside.js',
      'all.js',
      'loader.js',
      'check.js',
      'bedside.css',
      ...tags.flatMap((tag) => [
        `fallback/en/${tag}.html`,
        `fallback/diabetes-foot-care/en/${tag}.html`,
      ]),
      ...tags.map((tag) => `define/${tag}.js`),
      ...documentKinds.flatMap((kind) => [
        `schema/${kind}.schema.json`,
        `topics/night-leg-numbness/en/${kind}.json`,
      ]),
      'integrity.json',
      'privacy.json',
      'custom-elements.json',
      'vscode.html-custom-data.json',
      'web-types.json',
      'studio/snippet.html',
      'studio/editor.html',
    ])
      assert.ok(files.includes(file), `dist/${file} is missing`);
  });

  test('every file is ASCII, or a language file that says it is UTF-8: a page in any charset shows it right', () => {
    for (const file of files) {
      const isLanguage = /^(lang|topics\/[^/]+)\/[\w-]+\.js$/.test(file);
      if (isLanguage) {
        const text = readFileSync(join(dist, file), 'utf8');
        assert.equal(text[0], '\ufeff', file);
        assert.doesNotMatch(text, /\ufffd/, file);
        continue;
      }
      const at = readFileSync(join(dist, file)).findIndex((byte) => byte > 0x7f);
      assert.equal(at, -1, `dist/${file} has a byte beyond ASCII at ${at}`);
    }
  });

  test('every script has a source map that leads to our sources, but for words and hashes alone', () => {
    for (const file of scripts) {
      if (isPack(file) || file === 'pieces/packs.js') continue;
      const name = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(readDist(file))?.[1];
      assert.ok(name, `dist/${file} names no source map`);
      const map = JSON.parse(readDist(join(dirname(file), name))) as {
        version: number;
        sources: string[];
        sourcesContent?: (string | null)[];
      };
      assert.equal(map.version, 3, file);
      for (const source of map.sources) assert.doesNotMatch(source, /^(\/|file:|[a-z]:)/i, file);
      // all.js and the like hold nothing but imports.
      if (map.sources.length > 0)
        assert.equal(map.sourcesContent?.length, map.sources.length, `dist/${file} has no sources`);
    }
    const { sources } = JSON.parse(readDist('bedside.js.map')) as { sources: string[] };
    assert.ok(sources.some((source) => source.endsWith('src/all.ts') || source.includes('src/')));
  });

  test('no script holds an address that could be fetched: only source links and names of XML', () => {
    // What a reader can follow, on the page, to a source.
    const links = new Set(
      topics.flatMap((file) => readDist(file).match(/https?:\/\/[^"]+/g) ?? []),
    );
    for (const file of scripts) {
      // With a scheme anywhere, without one at the start of a text: `//` alone is also a comment.
      const code = readDist(file).replace(/\/\/# sourceMappingURL=.*/, '');
      const found = [
        ...(code.match(/(?:https?|wss?|ftp):\/\/[^\s"'`)\\]+/g) ?? []),
        ...(code.match(/(?<=["'`])\/\/[\w-]+\.\w[^"'`]*/g) ?? []),
      ];
      for (const address of found)
        assert.ok(
          // The snippet builder has the words between the tags, which are markup.
          links.has(address.replaceAll('&amp;', '&')) ||
            /^https?:\/\/(www\.w3\.org\/|schema\.org\b)/.test(address) ||
            // An example in a form: nobody can have a name that ends like this (RFC 2606).
            /^https?:\/\/[\w.-]+\.example\b/.test(address) ||
            // A sentence that says how an address begins.
            /^https?:\/\/\W*$/.test(address),
          `dist/${file} holds ${address}`,
        );
    }
  });

  test('no script reaches for the network but to fetch the document that a host names', () => {
    for (const file of scripts) {
      const code = readDist(file);
      for (const way of [
        'sendBeacon',
        'XMLHttpRequest',
        'WebSocket',
        'EventSource',
        'importScripts',
      ])
        assert.ok(!code.includes(way), `dist/${file} uses ${way}`);
    }
    assert.equal(readDist('bedside.js').split(/\bfetch\(/).length - 1, 1);
  });

  test('no script touches cookies or storage but for the timer’s resume point', () => {
    // The editor keeps a draft for whoever asks for it.
    for (const file of some(scripts.filter((file) => file !== editor))) {
      const code = readDist(file);
      for (const way of ['document.cookie', 'cookieStore', 'localStorage', 'indexedDB', 'caches.'])
        assert.ok(!code.includes(way), `dist/${file} uses ${way}`);
      if (!/bedside\.js|exercise-timer/.test(file))
        assert.ok(!code.includes('sessionStorage'), `dist/${file} uses sessionStorage`);
    }
  });

  test('no template holds a style, which a strict policy would refuse', () => {
    for (const file of scripts) {
      const found = /[\s"'`]style=|<style[\s>]/.exec(readDist(file));
      assert.equal(
        found,
        null,
        `dist/${file}: ${found?.input.slice(found.index - 40, found.index + 40)}`,
      );
    }
  });

  test('no development build of Lit is inside', () => {
    for (const file of scripts)
      assert.doesNotMatch(
        readDist(file),
        /Lit is in dev mode|dev-mode|Multiple versions of Lit/,
        file,
      );
  });

  test('every module that a module imports is there', () => {
    const imports = scripts.flatMap((file) =>
      [...readDist(file).matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)].map(
        ([, path]) => [file, path!] as const,
      ),
    );
    for (const [file, path] of some(imports))
      assert.ok(existsSync(join(dist, dirname(file), path)), `dist/${file} imports ${path}`);
  });
});

describe('integrity.json', () => {
  const hashes = JSON.parse(readDist('integrity.json')) as Record<string, string>;

  test('it names every file but itself', () => {
    assert.deepEqual(
      Object.keys(hashes).sort(),
      files.filter((file) => file !== 'integrity.json'),
    );
  });

  test('every hash is right, in the form of the integrity attribute', () => {
    for (const file of Object.keys(hashes)) {
      const hash = createHash('sha384')
        .update(readFileSync(join(dist, file)))
        .digest('base64');
      assert.equal(hashes[file], `sha384-${hash}`, file);
    }
  });
});

interface Named {
  name: string;
  description?: string;
  privacy?: string;
  type?: { text: string };
  cancelable?: boolean;
}
interface Declared {
  tagName: string;
  name: string;
  description?: string;
  attributes: Named[];
  events: Named[];
  slots: Named[];
  cssParts: Named[];
  members: Named[];
}

interface Exported {
  kind: string;
  name: string;
  declaration: { name: string; module: string };
}

/** What design.md 4 promises, tag by tag. `lang` is every element's. */
const common = ['approved-by', 'approved-lang', 'approved-on', 'heading-level', 'src', 'theme'];
const promised: Record<
  Tag,
  { attributes: string[]; events: string[]; slots: string[]; members?: string[]; parts: string[] }
> = {
  'bedside-article-card': {
    attributes: ['layout', 'heading', 'summary', 'href', 'structured-data'],
    events: ['bedside-section-toggle'],
    slots: ['image', 'actions'],
    parts: ['image', 'title', 'summary', 'byline', 'sources', 'foot'],
  },
  'bedside-exercise-timer': {
    attributes: [
      ...['program', 'rounds', 'times', 'advance', 'get-ready', 'safety-check'],
      ...['sound', 'voice', 'vibration', 'display'],
    ],
    events: ['start', 'step', 'pause', 'resume', 'wait', 'stop', 'complete'].map(
      (name) => `bedside-${name}`,
    ),
    slots: [],
    members: ['session', 'start', 'pause', 'resume', 'next', 'back', 'stop', 'reset'],
    parts: ['title', 'time', 'primary', 'stop', 'foot'],
  },
  'bedside-risk-checklist': {
    attributes: ['layout'],
    events: ['bedside-change', 'bedside-result'],
    slots: ['actions'],
    members: ['reset'],
    parts: ['title', 'group', 'item', 'help-card', 'result', 'foot'],
  },
  'bedside-seek-help': {
    attributes: [
      ...['level', 'for', 'appointment-href', 'portal-href', 'phone', 'emergency-number'],
      ...['advice-number', 'country', 'dismissible'],
    ],
    events: ['bedside-help'],
    slots: ['note', 'actions'],
    parts: ['level', 'heading', 'actions', 'foot'],
  },
};

describe('custom-elements.json', () => {
  const manifest = JSON.parse(readDist('custom-elements.json')) as {
    modules: { path: string; declarations: Declared[]; exports: Exported[] }[];
  };
  const declared = manifest.modules.flatMap(({ declarations }) => declarations);
  const named = (list: Named[] | undefined) => (list ?? []).map(({ name }) => name);

  test('it tells of four elements, each in a file that is shipped', () => {
    assert.deepEqual(declared.map(({ tagName }) => tagName).sort(), tags);
    for (const { path } of manifest.modules)
      assert.ok(existsSync(join(root, path)), `${path} is not there`);
  });

  test('it is where package.json says, and names the module that defines each tag', () => {
    const { customElements } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      customElements: string;
    };
    assert.equal(customElements, 'dist/custom-elements.json');
    const defined = manifest.modules.flatMap(({ path, exports }) =>
      exports
        .filter(({ kind }) => kind === 'custom-element-definition')
        .map(({ name, declaration }) => ({ path, name, ...{ of: declaration } })),
    );
    assert.deepEqual(defined.map(({ name }) => name).sort(), tags);
    for (const { path, name, of } of some(defined)) {
      assert.equal(path, `lib/define/${name}.js`);
      const { declarations } = manifest.modules.find((module) => module.path === of.module)!;
      assert.equal(declarations[0]!.name, of.name);
      assert.equal(declarations[0]!.tagName, name);
    }
  });

  test('it lists the values of what has a list, and what can be prevented', () => {
    const element = (tag: Tag) => declared.find(({ tagName }) => tagName === tag)!;
    const type = (tag: Tag, name: string) =>
      element(tag).attributes.find((entry) => entry.name === name)!.type!.text;
    assert.equal(
      type('bedside-seek-help', 'level'),
      "'self-care' | 'soon' | 'urgent' | 'emergency'",
    );
    assert.equal(type('bedside-risk-checklist', 'heading-level'), "'2' | '3' | '4' | '5' | '6'");
    assert.equal(type('bedside-article-card', 'theme'), "'light' | 'dark' | 'auto'");
    const prevented = declared.flatMap(({ events }) =>
      events.filter(({ cancelable }) => cancelable).map(({ name }) => name),
    );
    assert.deepEqual(prevented, ['bedside-help']);
  });

  for (const tag of tags) {
    const { attributes, events, slots, members = [], parts } = promised[tag];
    const of = (key: 'attributes' | 'events' | 'slots' | 'cssParts' | 'members') =>
      named(declared.find(({ tagName }) => tagName === tag)?.[key]);

    for (const attribute of [...common, ...attributes])
      test(`<${tag}> has the attribute ${attribute}`, () =>
        assert.ok(of('attributes').includes(attribute), of('attributes').join(' ')));

    test(`<${tag}> has its events, each with what it carries`, () => {
      for (const event of [...events, 'bedside-error', 'bedside-ready'])
        assert.ok(of('events').includes(event), event);
      assert.equal(
        of('events').length,
        events.length + 2,
        'an event that the design does not name',
      );
    });

    test(`<${tag}> has its slots, the fallback's among them`, () =>
      assert.deepEqual(of('slots').sort(), ['', ...slots].sort()));

    test(`<${tag}> has its methods and properties, and nothing private`, () => {
      for (const member of [...members, 'content'])
        assert.ok(of('members').includes(member), member);
      const list = declared.find(({ tagName }) => tagName === tag)!.members;
      for (const { name, privacy } of list)
        assert.ok(!/^[#_]/.test(name) && (privacy ?? 'public') === 'public', name);
    });

    test(`<${tag}> has a part for each of its regions`, () => {
      for (const part of ['root', ...parts]) assert.ok(of('cssParts').includes(part), part);
    });

    test(`<${tag}>: everything in it is described`, () => {
      const element = declared.find(({ tagName }) => tagName === tag)!;
      assert.ok(element.description);
      for (const key of ['attributes', 'events', 'slots', 'cssParts'] as const)
        for (const { name, description } of element[key])
          assert.ok(description, `${key} ${name} has no description`);
    });
  }
});

describe('what editors know of the tags', () => {
  interface InVscode {
    name: string;
    description: { value: string };
    attributes: { name: string; valueSet?: string; values?: { name: string }[] }[];
  }
  interface InJetBrains {
    name: string;
    attributes: { name: string; value?: { type: string }; values?: { name: string }[] }[];
    slots: { name: string }[];
    js: { events: { name: string }[]; properties: { name: string }[] };
    css: { parts: { name: string }[] };
  }
  const vscode = JSON.parse(readDist('vscode.html-custom-data.json')) as {
    tags: InVscode[];
    globalAttributes: { name: string; values: { name: string }[] }[];
  };
  const jetBrains = JSON.parse(readDist('web-types.json')) as {
    name: string;
    version: string;
    contributions: { html: { elements: InJetBrains[] } };
  };
  const { elements } = jetBrains.contributions.html;
  const names = (list: { name: string }[]) => list.map(({ name }) => name);

  for (const tag of tags) {
    const { attributes, events, slots, members = [], parts } = promised[tag];
    const inVscode = vscode.tags.find(({ name }) => name === tag)!;
    const inJetBrains = elements.find(({ name }) => name === tag)!;
    test(`<${tag}>: every attribute and event, in VS Code and JetBrains`, () => {
      for (const attribute of [...common, ...attributes]) {
        assert.ok(names(inVscode.attributes).includes(attribute), attribute);
        assert.ok(names(inJetBrains.attributes).includes(attribute), attribute);
      }
      for (const event of [...events, 'bedside-ready', 'bedside-error']) {
        assert.ok(inVscode.description.value.includes(`\`${event}\``), event);
        assert.ok(names(inJetBrains.js.events).includes(event), event);
      }
      for (const part of parts) assert.ok(names(inJetBrains.css.parts).includes(part), part);
      for (const slot of slots) assert.ok(names(inJetBrains.slots).includes(slot), slot);
      // Of the members that are promised one is no method.
      assert.equal(
        names(inJetBrains.js.properties).includes('session'),
        members.includes('session'),
      );
    });
  }

  test('the values to choose from, and where there is no value', () => {
    const levels = ['self-care', 'soon', 'urgent', 'emergency'];
    const find = <T extends { name: string }>(list: T[], name: string) =>
      list.find((entry) => entry.name === name)!;
    const inVscode = find(vscode.tags, 'bedside-seek-help').attributes;
    const inJetBrains = find(elements, 'bedside-seek-help').attributes;
    assert.deepEqual(names(find(inVscode, 'level').values!), levels);
    assert.deepEqual(names(find(inJetBrains, 'level').values!), levels);
    assert.equal(find(inVscode, 'dismissible').valueSet, 'v');
    assert.equal(find(inJetBrains, 'dismissible').value!.type, 'boolean');
    assert.deepEqual(
      names(vscode.globalAttributes[0]!.values).sort(),
      tags.map((tag) => tag.replace('bedside-', '')),
    );
  });

  test('package.json leads JetBrains to its file, which names the package and its version', () => {
    const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      name: string;
      version: string;
      'web-types': string;
    };
    assert.equal(own['web-types'], 'dist/web-types.json');
    assert.deepEqual([jetBrains.name, jetBrains.version], [own.name, own.version]);
  });
});

describe('documents and their schemas', () => {
  const ajv = new Ajv2020({ allErrors: true });
  // Its types and what Node gives differ by one `default`.
  (formats as unknown as { default: (to: Ajv2020) => void }).default(ajv);

  for (const file of topics) {
    const kind = /([a-z]+)\.json$/.exec(file)![1]!;
    test(`dist/${file} is what dist/schema/${kind}.schema.json asks for`, () => {
      const check = schema(kind);
      assert.equal(check(JSON.parse(readDist(file))), true, JSON.stringify(check.errors));
    });
  }

  const schema = (kind: string) =>
    ajv.getSchema(`urn:bedside-widgets:schema:${kind}`) ??
    ajv.compile(JSON.parse(readDist(`schema/${kind}.schema.json`)) as object);
  const read = (kind: string) =>
    JSON.parse(readDist(`topics/night-leg-numbness/en/${kind}.json`)) as object;

  interface Exercises {
    programs: { safetyCheck: string[]; steps: { pose: string; seconds: { max: number } }[] }[];
  }
  const isRaise = ({ pose }: { pose: string }) => pose === 'legs-raised';

  test('a document of another kind and an empty one are refused', () => {
    assert.equal(schema('article')(read('help')), false);
    for (const kind of documentKinds) assert.equal(schema(kind)({}), false, kind);
  });

  test('what a clinician weighs before signing is in the published documents, and in no script of a page', () => {
    interface Reviewed {
      review: { judgements?: string[] };
    }
    const judgements = documentKinds.flatMap(
      (kind) => (read(kind) as Reviewed).review.judgements ?? [],
    );
    assert.ok(judgements.length > 10, `${judgements.length}`);
    // A script may escape a quote, or use another one.
    const bare = (text: string) => text.replace(/[\\"'`]/g, '');
    const told = scripts.filter((file) => file !== editor).map((file) => bare(readDist(file)));
    const advice = (read('help') as { advice: { noNumber: string } }).advice.noNumber;
    assert.ok(
      told.some((script) => script.includes(bare(advice))),
      'a sentence would be found',
    );
    for (const judgement of judgements)
      assert.ok(!told.some((script) => script.includes(bare(judgement))), judgement);
  });

  test('the published schema refuses a step with the legs raised for over 180 seconds', () => {
    const exercises = read('exercises') as Exercises;
    exercises.programs.flatMap(({ steps }) => steps).find(isRaise)!.seconds.max = 181;
    assert.equal(schema('exercises')(exercises), false);
  });

  test('the published schema refuses a program that raises the legs and asks nothing before', () => {
    const exercises = read('exercises') as Exercises;
    exercises.programs.find(({ steps }) => steps.some(isRaise))!.safetyCheck = [];
    assert.equal(schema('exercises')(exercises), false);
  });
});

describe('lib/ and the package', () => {
  const {
    exports,
    name,
    files: shipped,
  } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { types: string; default: string }>;
    name: string;
    files: string[];
  };
  const lib = filesIn(join(root, 'lib'));

  /** Each path that a bundler can ask for, with the stars filled in by what is there. */
  const paths = Object.keys(exports).flatMap((key) => {
    const entry = exports[key]!;
    const target = typeof entry === 'string' ? entry : entry.default;
    if (!key.includes('*'))
      return [{ path: key, target, types: typeof entry === 'object' && entry.types }];
    const [before, end] = target.split('*') as [string, string];
    const folder = join(root, before);
    // A kind of file that there is none of yet.
    if (!existsSync(folder)) return [];
    return filesIn(folder)
      .filter((file) => file.endsWith(end) && !file.endsWith('.d.ts'))
      .map((file) => {
        const star = file.slice(0, file.length - end.length);
        return {
          path: key.replace('*', star),
          target: target.replace('*', star),
          types: typeof entry === 'object' && entry.types.replace('*', star),
        };
      });
  });

  test('every path of "exports" leads to a file, with types where it is code', () => {
    assert.ok(paths.length > 8);
    for (const { path, target, types } of paths) {
      assert.ok(existsSync(join(root, target)), `${path} leads to ${target}`);
      if (types) assert.ok(existsSync(join(root, types)), `${path} leads to ${types}`);
      // npm ships package.json whether it is listed or not.
      const top = target.split('/')[1]!;
      assert.ok(top === 'package.json' || shipped.includes(top), `${target} is not shipped`);
    }
  });

  test('Node resolves each of them by the package’s name', () => {
    const specifiers = paths.map(({ path }) => name + path.slice(1));
    const run = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `for (const name of ${JSON.stringify(specifiers)}) console.log(import.meta.resolve(name));`,
      ],
      { cwd: root, encoding: 'utf8' },
    );
    assert.equal(run.status, 0, run.stderr);
    assert.equal(run.stdout.trim().split('\n').length, specifiers.length);
  });

  test('each widget has a path of its own', () => {
    for (const tag of tags)
      assert.ok(
        paths.some(({ path }) => path === `./define/${tag}.js`),
        tag,
      );
  });

  test('lib/ has bare lit imports, and its own with .js', () => {
    const imports = lib
      .filter((entry) => entry.endsWith('.js'))
      .flatMap((file) =>
        [
          ...readFileSync(join(root, 'lib', file), 'utf8').matchAll(/(?:from|import)\s+'([^']+)'/g),
        ].map(([, path]) => [file, path!] as const),
      );
    const isLits = (path: string) => /^lit(\/|$)/.test(path);
    assert.ok(imports.some(([, path]) => isLits(path)));
    for (const [file, path] of some(imports.filter(([, path]) => !isLits(path)))) {
      assert.match(path, /^\.\.?\/.+\.js$/, `lib/${file} imports ${path}`);
      assert.ok(lib.includes(posix.join(dirname(file), path)), `lib/${file} imports ${path}`);
    }
  });

  test('Node without a DOM can import the classes and the settings', () => {
    const run = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `const lib = await import('${name}');
         if (typeof globalThis.window !== 'undefined') throw new Error('a window was made');
         lib.configure({ country: 'IN' });
         console.log(Object.keys(lib).sort().join(' '));`,
      ],
      { cwd: root, encoding: 'utf8' },
    );
    assert.equal(run.status, 0, run.stderr);
    assert.equal(
      run.stdout.trim(),
      'BedsideArticleCard BedsideExerciseTimer BedsideRiskChecklist BedsideSeekHelp addLanguage addTopic configure version',
    );
  });

  describe('in an app that a bundler makes', () => {
    let host: Host;
    before(async () => {
      host = await Host.open();
    });
    after(() => host.close());

    const bundle = (file: string, code: string): string =>
      `<script type="module" src="${host.put(file, bundledApp(code))}"></script>`;

    test('importing the classes registers nothing and adds no global of ours', async () => {
      const script = bundle(
        'index.js',
        `import * as lib from '${name}'; window.lib = Object.keys(lib);`,
      );
      const seen = await host.visit(hostPage(script, allFour));
      await seen.page.waitForFunction(() => 'lib' in window);
      const found = await seen.page.evaluate(
        (all) => ({
          defined: all.filter((tag) => customElements.get(tag)),
          hasGlobal: 'bedside' in window,
          announcers: document.querySelectorAll('[data-bedside-announcer]').length,
        }),
        tags,
      );
      assert.deepEqual(found, { defined: [], hasGlobal: false, announcers: 0 });
      assert.deepEqual(seen.errors, []);
      assert.deepEqual(seen.messages('error'), []);
      await seen.context.close();
    });

    test('an app can register a class under its own name', async () => {
      const script = bundle(
        'own-name.js',
        `import { BedsideSeekHelp, addLanguage } from '${name}';
         import help from './src/content/night-leg-numbness/en/help.ts';
         addLanguage({ lang: 'en', documents: { help } });
         customElements.define('our-help', class extends BedsideSeekHelp {});`,
      );
      const seen = await host.visit(hostPage(script, '<our-help></our-help>'));
      await rendered(seen.page, ['our-help']);
      assert.deepEqual(seen.errors, []);
      await seen.context.close();
    });

    test('importing one definition registers that one, with its English document', async () => {
      const script = bundle('one.js', `import '${name}/define/bedside-seek-help.js';`);
      const seen = await host.visit(hostPage(script, allFour));
      await rendered(seen.page, ['bedside-seek-help']);
      assert.deepEqual(
        await seen.page.evaluate((all) => all.filter((tag) => customElements.get(tag)), tags),
        ['bedside-seek-help'],
      );
      await seen.context.close();
    });

    test('importing all.js registers all four', async () => {
      const seen = await host.visit(
        hostPage(bundle('all.js', `import '${name}/all.js';`), allFour),
      );
      await rendered(seen.page);
      assert.deepEqual(seen.errors, []);
      assert.deepEqual(seen.messages('error'), []);
      await seen.context.close();
    });

    test('under Trusted Types the app’s own Lit policy is enough: lib/ asks for none of its own', async () => {
      const seen = await host.visit(
        hostPage(bundle('typed.js', `import '${name}/all.js';`), allFour),
        {
          headers: {
            'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types lit-html",
          },
        },
      );
      await rendered(seen.page);
      assert.deepEqual(await seen.violations(), []);
      assert.deepEqual(seen.errors, []);
      await seen.context.close();
    });
  });
});

describe('the parts that a designer finds in the page', () => {
  let host: Host;
  before(async () => {
    host = await Host.open();
  });
  after(() => host.close());

  const manifest = JSON.parse(readDist('custom-elements.json')) as {
    modules: { declarations: Declared[] }[];
  };

  test('every one is in custom-elements.json', async () => {
    const seen = await host.visit(
      hostPage(
        '<script src="/dist/bedside.js" defer></script>',
        `${allFour}<bedside-article-card layout="full"></bedside-article-card>`,
      ),
    );
    await rendered(seen.page);
    const found = await seen.page.evaluate(
      (all) =>
        all.map((tag) => {
          const parts = new Set<string>();
          document.querySelectorAll(tag).forEach((element) =>
            element.shadowRoot!.querySelectorAll('[part]').forEach((region) => {
              region.part.forEach((part) => parts.add(part));
            }),
          );
          return [tag, [...parts]] as const;
        }),
      tags,
    );
    const missing = found.flatMap(([tag, parts]) => {
      const element = manifest.modules
        .flatMap(({ declarations }) => declarations)
        .find(({ tagName }) => tagName === tag)!;
      const known = element.cssParts.map(({ name }) => name);
      return parts.filter((part) => !known.includes(part)).map((part) => `${tag}::part(${part})`);
    });
    assert.deepEqual(missing, []);
    await seen.context.close();
  });
});
