// custom-elements.json: what the elements promise, without what is private to them.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const byName = (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

const propertyNamed = (object, name) =>
  object.properties.find((entry) => ts.isPropertyAssignment(entry) && entry.name.text === name);

/** Names in `static properties` that are marked `state: true`: the analyzer takes them for attributes. */
const stateFields = (file) => {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const names = new Set();
  const visit = (node) => {
    if (
      ts.isPropertyDeclaration(node) &&
      node.name.getText() === 'properties' &&
      node.initializer
    ) {
      // `{ ... } satisfies PropertyDeclarations` and the like.
      let object = node.initializer;
      while (object.expression && !ts.isObjectLiteralExpression(object)) object = object.expression;
      for (const entry of object.properties ?? []) {
        if (!ts.isPropertyAssignment(entry) || !ts.isObjectLiteralExpression(entry.initializer))
          continue;
        const state = propertyNamed(entry.initializer, 'state');
        if (state?.initializer.kind === ts.SyntaxKind.TrueKeyword) names.add(entry.name.text);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
};

const isPublic = ({ name, privacy }) =>
  !/^[#_]/.test(name) && privacy !== 'private' && privacy !== 'protected';

/** Methods that Lit or the browser calls, and no page. */
const lifecycle = new Set([
  ...['connectedCallback', 'disconnectedCallback', 'attributeChangedCallback', 'adoptedCallback'],
  ...['createRenderRoot', 'shouldUpdate', 'willUpdate', 'update', 'updated', 'firstUpdated'],
  ...['render', 'requestUpdate', 'performUpdate', 'scheduleUpdate', 'getUpdateComplete'],
  ...['styles', 'properties', 'shadowRootOptions', 'observedAttributes'],
]);

/** The files that name the types which are lists of values. */
const valueTypes = {
  HeadingLevel: 'src/controllers/bedside-element.ts',
  HelpLevel: 'src/model/help-level.ts',
  Theme: 'src/controllers/page-controller.ts',
};

/**
 * Writes a type's values in place of its name. An editor can offer the values, but does not know the name.
 */
const withValues = (root, text) =>
  text.replace(/\b[A-Z]\w+\b/g, (name) => {
    if (!valueTypes[name]) return name;
    const source = readFileSync(join(root, valueTypes[name]), 'utf8');
    const union = new RegExp(`export type ${name} = ([^;]+);`).exec(source)?.[1];
    const list = /^\(typeof (\w+)\)\[number\]$/.exec(union ?? '')?.[1];
    const values = list && new RegExp(`const ${list} = \\[([^\\]]+)\\]`).exec(source)?.[1];
    if (!union || (list && !values)) throw new Error(`${valueTypes[name]} has no list ${name}.`);
    return values ? values.match(/'[^']+'/g).join(' | ') : union.replace(/\s+/g, ' ');
  });

/** The type of an attribute, which is a text or absent. Its comment tells the default. */
const described = (root, entry) => {
  // The constructor sets it to `null`.
  const attribute = { ...entry };
  delete attribute.default;
  const { description = '', type } = attribute;
  const told = /`([^`]+)` \(default\)|(\S+) \(default\)|(\d+) when not set/.exec(description);
  const preset = told && (told[1] ?? told[2] ?? told[3]);
  const isText = (value) => !/^\d+$/.test(value);
  // Of `2 | '2'` keep '2': an attribute is a text.
  const text =
    type &&
    withValues(root, type.text.replace(/ \| null$/, ''))
      .split(' | ')
      .filter(isText)
      .join(' | ');
  return {
    ...attribute,
    ...(text === undefined ? {} : { type: { text } }),
    ...(preset ? { default: preset } : {}),
  };
};

/** What an event carries, and whether a page can prevent what it tells of. */
const eventOf = (event) => ({
  ...event,
  type: event.type ?? { text: 'CustomEvent<null>' },
  bubbles: true,
  composed: true,
  cancelable: /can be prevented/.test(event.description),
});

const published = (root, declaration, states) => {
  const result = { ...declaration };
  const keep = (entry) => isPublic(entry) && !states.has(entry.name) && !lifecycle.has(entry.name);
  const typed = ({ type, ...entry }) =>
    type ? { ...entry, type: { text: withValues(root, type.text) } } : entry;
  if (result.members) result.members = result.members.filter(keep).map(typed).sort(byName);
  if (result.events) result.events = result.events.map(eventOf);
  if (result.attributes) {
    result.attributes = result.attributes
      .filter((entry) => !states.has(entry.fieldName ?? entry.name) && !/^[#_]/.test(entry.name))
      .map((entry) => described(root, entry))
      .sort(byName);
  }
  for (const key of ['slots', 'events', 'cssParts', 'cssProperties', 'cssStates']) {
    if (result[key]) result[key] = [...result[key]].sort(byName);
  }
  return result;
};

/** Paths in lib/ in place of src/, because web teams have lib/. */
const shippedPath = (path) => path.replace(/^\/?src\//, 'lib/').replace(/\.ts$/, '.js');

const withShippedPaths = (value) => {
  if (Array.isArray(value)) return value.map(withShippedPaths);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      (key === 'path' || key === 'module') && typeof inner === 'string'
        ? shippedPath(inner)
        : withShippedPaths(inner),
    ]),
  );
};

/** The modules that register a tag each. */
const definitions = (root, modules) =>
  readdirSync(join(root, 'src/define'))
    .filter((file) => /^bedside-.*\.ts$/.test(file))
    .sort()
    .map((file) => {
      const tag = file.replace(/\.ts$/, '');
      const { path, declarations } = modules.find(
        ({ declarations: [first] }) => first.tagName === tag,
      );
      const declaration = { name: declarations[0].name, module: path };
      return {
        kind: 'javascript-module',
        path: `src/define/${file}`,
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: tag, declaration }],
      };
    });

/** @param {string} root the project's folder */
export const elementsManifest = async (root) => {
  const manifest = await cli({
    // The elements inherit from a class in controllers/, so its members are part of what they promise.
    argv: [
      'analyze',
      '--litelement',
      '--quiet',
      // Nothing is written there, but what package.json says of the place must be this, or the analyzer
      // changes it.
      '--outdir',
      'dist',
      '--globs',
      'src/components/**/*.ts',
      '--globs',
      'src/controllers/**/*.ts',
    ],
    cwd: root,
    noWrite: true,
  });
  const statesOf = (module) => stateFields(join(root, module.path));
  const inherited = manifest.modules
    .filter(({ path }) => path.startsWith('src/controllers/'))
    .flatMap((module) => [...statesOf(module)]);
  const modules = manifest.modules
    .map((module) => {
      const states = new Set([...inherited, ...statesOf(module)]);
      const declarations = (module.declarations ?? [])
        .filter((declaration) => declaration.tagName)
        .map((declaration) => published(root, declaration, states))
        .sort(byName);
      const names = new Set(declarations.map((declaration) => declaration.name));
      const exports = (module.exports ?? []).filter((entry) => names.has(entry.declaration?.name));
      return { ...module, declarations, exports };
    })
    // Views and styles beside an element are not part of what it promises.
    .filter((module) => module.declarations.length > 0)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return withShippedPaths({ ...manifest, modules: [...modules, ...definitions(root, modules)] });
};
