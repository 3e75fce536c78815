import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/* The rooms of src/ and what each may import (src/README.md says why). A file's own folder is always
   allowed. `types` names rooms of which only types may be imported, `folders` those inside the room. */
const rooms = {
  model: {},
  // All languages of a topic share its list of sources, and two topics may cite one source.
  content: { types: ['model'], parentFolder: true },
  i18n: { types: ['model'] },
  styles: { lit: true },
  platform: {
    // The check of a page's own words needs the English words as values, not only their types.
    rooms: ['model', 'i18n'],
    litTypes: true,
    folders: ['device', 'page', 'host', 'library', 'start'],
  },
  fallback: { rooms: ['model'], types: ['i18n'] },
  shipped: { rooms: ['model'] },
  controllers: { rooms: ['model', 'i18n', 'styles', 'platform'], lit: true },
  parts: { rooms: ['model', 'i18n', 'styles', 'platform'], lit: true },
  components: {
    rooms: ['model', 'i18n', 'styles', 'platform', 'controllers', 'parts'],
    lit: true,
  },
  rest: { rooms: ['content', 'platform'] },
  define: { rooms: ['components', 'content', 'platform', 'rest'] },
  lang: { rooms: ['content', 'i18n', 'platform'] },
  // Pages for a web team at a desk: nothing of them comes into a hospital's page.
  studio: {
    rooms: ['model', 'content'],
    lit: true,
    folders: ['snippet', 'editor', 'page'],
    packages: ['text-readability', 'uqr'],
  },
};

/** The files beside the rooms. */
const doors = {
  'index.ts': { rooms: ['components', 'platform', 'model'], types: ['controllers', 'i18n'] },
  'all.ts': { rooms: ['define', 'platform'] },
  'loader.ts': { rooms: ['define', 'platform'] },
  'check.ts': { rooms: ['model', 'platform'] },
};

const bannedImports = [
  {
    name: 'lit/directives/style-map.js',
    message: "It writes a style attribute, which a host's CSP refuses. Use style.setProperty.",
  },
  {
    name: 'lit/directives/unsafe-html.js',
    message: 'Documents are plain text: nothing of a host is ever read as HTML.',
  },
];

const importRule = (name, isDoor, room) => {
  const {
    rooms: allowed = [],
    types = [],
    folders = [],
    lit: mayUseLit = false,
    litTypes = false,
    packages = [],
  } = room;
  // A room's file reaches others by `../`, a door by `./`; `./` in a room is its own folder.
  const path = (names) => `${isDoor ? '\\./' : '(?:\\.\\./)+'}(?:${names.join('|')})/`;
  const reachable = [
    ...(isDoor ? [] : ['\\./(?!\\.\\.)']),
    ...(folders.length > 0 ? [`\\.\\./(?:${folders.join('|')})/`] : []),
    ...(room.parentFolder ? ['\\.\\./(?:[a-z-]+/sources|[a-z-]+)\\.js$'] : []),
    ...(mayUseLit || litTypes ? ['lit(?:/|$)'] : []),
    ...packages.map((name) => `${name}$`),
    ...(allowed.length + types.length > 0 ? [path([...allowed, ...types])] : []),
  ];
  const may = [...allowed, ...types.map((name) => `types of ${name}`)];
  if (mayUseLit) may.push('lit');
  if (litTypes) may.push('types of lit');
  may.push(...packages);
  const message = `${name} may import ${may.join(', ') || 'nothing'}${isDoor ? '' : ' and its own folder'}.`;
  return [
    'error',
    {
      paths: mayUseLit ? bannedImports : [],
      patterns: [
        { regex: `^(?!${reachable.join('|')})`, message },
        ...(types.length > 0
          ? [{ regex: `^${path(types)}`, allowTypeImports: true, message }]
          : []),
        ...(litTypes ? [{ regex: '^lit(?:/|$)', allowTypeImports: true, message }] : []),
      ],
    },
  ];
};

const inTemplate = (pattern, tags = 'html|svg') =>
  `TaggedTemplateExpression[tag.name=/^(${tags})$/] > TemplateLiteral > TemplateElement[value.raw=${pattern}]`;

/** What hosts break (embedding facts): old libraries patch prototypes, strict CSPs refuse styles. */
const hostile = [
  {
    selector: inTemplate('/(^|[\\s"\'])[.]?style\\s*=/'),
    message: "A host's CSP refuses style attributes. Use a class, or style.setProperty in updated.",
  },
  {
    selector: inTemplate('/<style/i'),
    message: "A host's CSP refuses style elements. Use static styles.",
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    message: "A host's CSP refuses style attributes. Use style.setProperty.",
  },
  {
    selector:
      'CallExpression[callee.object.name="Array"][callee.property.name="from"][arguments.length>1]',
    message: 'Prototype.js replaces Array.from by one that takes no function. Use [...x].map(fn).',
  },
  {
    selector: 'CallExpression[callee.property.name="entries"]:not([callee.object.name="Object"])',
    message: 'Prototype.js replaces Array.prototype.entries. Use forEach, map or a counted loop.',
  },
  {
    selector: 'ForInStatement',
    message: 'Old libraries add enumerable members to prototypes. Use Object.keys.',
  },
  {
    selector: ':matches(ClassDeclaration, ClassExpression)[superClass.name=/Event$/]',
    message: 'Old libraries replace window.Event by a plain object. Use new CustomEvent(...).',
  },
];

/** A size at which a layout changes has its name in one place: six sheets are to change at the same one. */
const breakpoints = [
  {
    selector: inTemplate('/@(media|container)[^{]*(width|height|-size)/', 'css'),
    message: 'Name the size in styles/screen-sizes.ts, and use onScreen.',
  },
];

/** `document` is the page, in all rooms that a page loads. */
const oneDocument = [
  ':function > Identifier[name="document"]',
  'VariableDeclarator > Identifier.id[name="document"]',
  'ObjectPattern > Property > Identifier.value[name="document"]',
].map((selector) => ({
  selector,
  message: 'Call it healthDocument, or by its kind: checklist, article. document is the page.',
}));

/** The import rule of the rooms does not see `import()`, so these rules check it. */
const computedLoading = [
  {
    selector: 'ImportExpression:not([source.type="Literal"])',
    message: 'No path is put together on a page: name the file.',
  },
  {
    selector:
      'ImportExpression:not(NewExpression[callee.name="OnUse"] > ArrowFunctionExpression > ImportExpression)',
    message: 'A piece that is fetched on use is made by `new OnUse(() => import(...))`.',
  },
  {
    selector: 'ImportExpression[source.value=/^(?!\\.\\/(?!\\.\\.))/]',
    message: 'A piece that is fetched on use lies in the folder of who uses it.',
  },
];

/**
 * Lit's rule for `render` does not know the method in which our widgets draw. The readers of
 * attributes warn of a value that is not allowed.
 */
const drawing = [
  'AssignmentExpression[left.object.type="ThisExpression"]',
  'UpdateExpression[argument.object.type="ThisExpression"]',
  'CallExpression[callee.name=/^(warn|report)/]',
  'CallExpression[callee.property.name=/^(warn|report)/]',
  'CallExpression[callee.name=/^(oneOf|safeHref|titleLevelOf|signOffOf|contactsOf)$/]',
].map((selector) => ({
  selector: `MethodDefinition[key.name=/^render(Widget)?$/] ${selector}`,
  message: 'A drawing changes nothing and warns of nothing: do it in willUpdate or updated.',
}));

/** Time and chance come into model/ as arguments, so that a test can name any instant. */
const clocks = [
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Take `now` as an argument.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Take `now` as an argument.',
  },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Take `now` as an argument.' },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Take the number as an argument.',
  },
];

/**
 * A loop that asserts over what was found proves nothing when nothing was found. `some` and `someOf` in
 * the tests throw then.
 */
const asserting =
  ':has(CallExpression:matches([callee.name=/^(expect|assert)/], [callee.object.name="assert"]))';
const hollow = [
  'CallExpression[callee.name=/^(all|parts|buttons|checkboxes|controls|links|cards|sections|hrefs)$/]',
  'CallExpression[callee.property.name=/^(querySelectorAll|matchAll|filter)$/]',
  'MemberExpression[property.name="children"]',
]
  .flatMap((found) => [
    `ForOfStatement${asserting} > ${found}.right`,
    `:matches(CallExpression[callee.name="expect"], CallExpression[callee.object.name="assert"]) > CallExpression[callee.property.name="every"] > MemberExpression > ${found}`,
  ])
  .map((selector) => ({
    selector,
    message: 'Nothing is asserted when nothing is found: put `some(...)` or `someOf` around it.',
  }));

const noStorage = ['localStorage', 'indexedDB'].map((name) => ({
  name,
  message: 'Nothing is stored but the resume point of the timer (platform, sessionStorage).',
}));

const roomConfigs = Object.keys(rooms).map((room) => ({
  files: [`src/${room}/**/*.ts`],
  rules: { '@typescript-eslint/no-restricted-imports': importRule(`${room}/`, false, rooms[room]) },
}));

const doorConfigs = Object.keys(doors).map((file) => ({
  files: [`src/${file}`],
  rules: { '@typescript-eslint/no-restricted-imports': importRule(file, true, doors[file]) },
}));

const typescript = {
  files: ['**/*.ts'],
  extends: [tseslint.configs.strictTypeChecked],
  languageOptions: {
    parserOptions: { project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname },
  },
  rules: {
    eqeqeq: 'error',
    '@typescript-eslint/consistent-type-imports': 'error',
    // `items[i]!` in a counted loop says what noUncheckedIndexedAccess cannot know.
    '@typescript-eslint/no-non-null-assertion': 'off',
    // `@click=${this.#onClick}` is bound by Lit.
    '@typescript-eslint/unbound-method': 'off',
    '@typescript-eslint/no-confusing-void-expression': 'off',
    // A host's page may lack what the DOM's types promise: `speechSynthesis?.getVoices`.
    '@typescript-eslint/no-unnecessary-condition': 'off',
    '@typescript-eslint/no-dynamic-delete': 'off',
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  },
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'lib/',
      'coverage/',
      'test-results/',
      'storybook-static/',
      'site/',
      'demo/vendor/',
      'demo/wordpress/built/',
      '.cache/',
      // Compiled against the built package, each with the JSX of its framework.
      'test/types/frameworks/',
      'test/consumers/*/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  // Which classes are elements, for the rules of lit and wc.
  {
    settings: {
      lit: { elementBaseClasses: ['BedsideElement'] },
      wc: { elementBaseClasses: ['LitElement', 'BedsideElement'] },
    },
  },
  js.configs.recommended,
  typescript,
  {
    files: ['src/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      litA11y.configs.recommended,
    ],
    languageOptions: { globals: globals.browser },
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-syntax': [
        'error',
        ...hostile,
        ...breakpoints,
        ...oneDocument,
        ...computedLoading,
        ...drawing,
      ],
      'no-restricted-globals': ['error', ...noStorage],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-value-attribute': 'error',
      'lit/value-after-constraints': 'error',
      // It does not know that a native checkbox brings aria-checked; axe does, in the tests.
      'lit-a11y/role-has-required-aria-attrs': 'off',
      'wc/guard-super-call': 'off',
      'wc/no-closed-shadow-root': 'error',
      'wc/no-constructor-params': 'error',
      'wc/no-typos': 'error',
      'wc/require-listener-teardown': 'error',
    },
  },
  {
    // Base classes are called by their elements, which pass what they need.
    files: ['src/controllers/**/*.ts'],
    rules: { 'wc/no-constructor-params': 'off' },
  },
  {
    files: ['src/{fallback,studio}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...hostile, ...computedLoading, ...drawing] },
  },
  {
    files: ['src/loader.ts'],
    rules: { 'no-restricted-syntax': ['error', ...hostile] },
  },
  {
    files: ['src/model/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...hostile, ...clocks, ...computedLoading, ...oneDocument],
      'no-restricted-globals': [
        'error',
        ...noStorage,
        { name: 'performance', message: 'Take `now` as an argument.' },
      ],
    },
  },
  ...roomConfigs,
  ...doorConfigs,
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    languageOptions: { globals: { ...globals.browser, ...globals.node, ...globals.mocha } },
    rules: {
      // node:test's `test` and `describe` return promises that nobody has to await.
      '@typescript-eslint/no-floating-promises': 'off',
      // chai's `expect(x).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-syntax': ['error', ...hollow],
    },
  },
  {
    files: ['test/**/*.ts'],
    // The stories are in English: the states in other languages are looked at here.
    ignores: ['test/components/axe.element.test.ts', 'test/components/language-states.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          property: 'accessible',
          message: 'Axe looks at each story: add the state there, or to axe.element.test.ts.',
        },
      ],
    },
  },
  {
    // A test shares the examples with the stories, and needs nothing else of Storybook.
    files: ['test/**/*.ts'],
    ignores: ['test/stories/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: 'stories/(?!examples/)',
              message: 'Of stories/, tests import examples/ only (test/stories/ tests the rest).',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['demo/**/*.js'],
    languageOptions: { globals: { ...globals.browser, ...globals.jquery }, sourceType: 'script' },
  },
  {
    files: ['test/hosts/**/*.js'],
    languageOptions: { globals: globals.browser, sourceType: 'script' },
  },
  {
    // These scripts contain code that runs in a browser.
    files: [
      '.scripts/bench/**/*.{js,mjs}',
      '.scripts/space.mjs',
      '.scripts/sheet/page.mjs',
      '.scripts/wordpress/try.mjs',
    ],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
);
