// What editors and the compilers of frameworks know of the tags, made from custom-elements.json at build:
// VS Code's custom data, JetBrains' web-types, and the types of React, Vue, Svelte and Solid. Nothing is
// written twice: what is wrong here is wrong in a comment of src/.

const one = (text = '') => text.replace(/\s+/g, ' ').trim();

const elementsOf = ({ modules }) => modules.flatMap(({ declarations }) => declarations);

/** The values of an attribute that has a list of them. */
const valuesOf = ({ type }) =>
  [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, value]) => value);

const isBoolean = ({ type }) => type?.text === 'boolean';

const widgetOf = (tag) => tag.replace('bedside-', '');

/** VS Code: `html.customData` in its settings names this file. */
export const vscodeData = (manifest) => {
  const elements = elementsOf(manifest);
  return {
    version: 1.1,
    tags: elements.map(({ tagName, description, attributes, slots, events }) => ({
      name: tagName,
      description: {
        kind: 'markdown',
        value: [
          one(description),
          `Slots: ${slots.map(({ name }) => (name ? `\`${name}\`` : 'the fallback')).join(', ')}.`,
          `Events: ${events.map(({ name }) => `\`${name}\``).join(', ')}.`,
        ].join('\n\n'),
      },
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        description: one(attribute.description),
        ...(isBoolean(attribute) ? { valueSet: 'v' } : {}),
        ...(valuesOf(attribute).length > 0
          ? { values: valuesOf(attribute).map((name) => ({ name })) }
          : {}),
      })),
    })),
    globalAttributes: [
      {
        name: 'data-bedside',
        description: 'Makes a div the widget of this name, where a CMS strips unknown tags.',
        values: elements.map(({ tagName }) => ({ name: widgetOf(tagName) })),
      },
    ],
  };
};

/** JetBrains (WebStorm, PhpStorm): package.json names this file as `web-types`. */
export const webTypes = (manifest, { name, version }) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elementsOf(manifest).map((element) => ({
        name: element.tagName,
        description: one(element.description),
        attributes: element.attributes.map((attribute) => ({
          name: attribute.name,
          description: one(attribute.description),
          ...(attribute.default ? { default: attribute.default } : {}),
          ...(isBoolean(attribute)
            ? { value: { type: 'boolean' } }
            : valuesOf(attribute).length > 0
              ? {
                  value: { type: 'enum' },
                  values: valuesOf(attribute).map((value) => ({ name: value })),
                }
              : { value: { type: /number/.test(attribute.type?.text) ? 'number' : 'string' } }),
        })),
        slots: element.slots.map((slot) => ({
          name: slot.name || 'default',
          description: one(slot.description),
        })),
        js: {
          properties: element.members
            .filter(({ kind }) => kind === 'field')
            .map((member) => ({
              name: member.name,
              description: one(member.description),
              type: member.type?.text,
              ...(member.readonly ? { 'read-only': true } : {}),
            })),
          events: element.events.map((event) => ({
            name: event.name,
            description: one(event.description),
          })),
        },
        css: {
          parts: element.cssParts.map((part) => ({
            name: part.name,
            description: one(part.description),
          })),
          properties: element.cssProperties.map((property) => ({
            name: property.name,
            description: one(property.description),
          })),
        },
      })),
    },
  },
});

/* --- Types of frameworks --- */

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const capital = (name) => name[0].toUpperCase() + name.slice(1);

const comment = (text) => `  /** ${one(text).replaceAll('*/', '* /')} */`;

const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

/**
 * What a page may set on a tag: each attribute by its own name and by its property's, and the document.
 * The compiler takes their types from the class, so that both allow the same.
 */
const settable = ({ name: className, attributes }) =>
  attributes.flatMap((attribute) => {
    const { name, fieldName = name, description } = attribute;
    const type = `${className}['${fieldName}'] | undefined`;
    return [...new Set([name, fieldName])].flatMap((each) => [
      comment(description),
      `  ${key(each)}?: ${isBoolean(attribute) && each === name && name !== fieldName ? `${type} | ''` : type};`,
    ]);
  });

const listeners = ({ name, events }, namesOf) =>
  events.flatMap((event) =>
    namesOf(event.name).flatMap((each) => [
      comment(event.description),
      `  ${key(each)}?: ((event: EventOf<${name}, '${event.name}'>) => void) | undefined;`,
    ]),
  );

const propsOf = (element, namesOf) =>
  [
    `export interface ${element.name}Props {`,
    ...settable(element),
    comment(element.members.find(({ name }) => name === 'content').description),
    '  content?: unknown;',
    ...listeners(element, namesOf),
    '}',
  ].join('\n');

const head = (elements, tells) =>
  [
    `/** ${tells} Made from custom-elements.json; it holds types alone. */`,
    `import type { ${elements.map(({ name }) => name).join(', ')} } from './index.js';`,
  ].join('\n');

/** An event as its listener has it. */
const eventType = [
  '/** One of our events, with the widget that sent it. */',
  'export type EventOf<E, N extends keyof GlobalEventHandlersEventMap> = GlobalEventHandlersEventMap[N] & {',
  '  readonly currentTarget: E;',
  '};',
].join('\n');

const entries = (elements, typeOf) =>
  elements.map((element) => `    '${element.tagName}': ${typeOf(element)};`).join('\n');

const frameworks = {
  react: {
    tells: 'JSX of React 19: `import type {} from "bedside-widgets/react"` once in an app.',
    imports: "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    // React takes what comes after `on` as the event's name.
    names: (event) => [`on${event}`],
    end: (elements) =>
      [
        'type Tag<E, P> = Omit<DetailedHTMLProps<HTMLAttributes<E>, E>, keyof P> & P;',
        "declare module 'react' {",
        '  namespace JSX {',
        '    interface IntrinsicElements {',
        entries(elements, ({ name }) => `Tag<${name}, ${name}Props>`),
        '    }',
        '  }',
        '}',
      ].join('\n'),
  },
  vue: {
    tells: 'Templates of Vue 3: `import type {} from "bedside-widgets/vue"` once in an app.',
    imports: "import type { HTMLAttributes, PublicProps } from 'vue';",
    // `@bedside-help` of a template is this property.
    names: (event) => [`on${capital(camel(event))}`],
    end: (elements) =>
      [
        'type Tag<E, P> = new () => E & { $props: Omit<HTMLAttributes & PublicProps, keyof P> & P };',
        "declare module 'vue' {",
        '  interface GlobalComponents {',
        entries(elements, ({ name }) => `Tag<${name}, ${name}Props>`),
        '  }',
        '}',
      ].join('\n'),
  },
  svelte: {
    tells: 'Svelte 5: `import type {} from "bedside-widgets/svelte"` once in an app.',
    imports: "import type { HTMLAttributes } from 'svelte/elements';",
    names: (event) => [`on${event}`, `on:${event}`],
    end: (elements) =>
      [
        'type Tag<E extends EventTarget, P> = Omit<HTMLAttributes<E>, keyof P> & P;',
        "declare module 'svelte/elements' {",
        '  interface SvelteHTMLElements {',
        entries(elements, ({ name }) => `Tag<${name}, ${name}Props>`),
        '  }',
        '}',
      ].join('\n'),
  },
  solid: {
    tells: 'JSX of Solid: `import type {} from "bedside-widgets/solid"` once in an app.',
    imports: "import type { JSX } from 'solid-js';",
    names: (event) => [`on:${event}`],
    end: (elements) =>
      [
        'type Tag<E, P> = Omit<JSX.HTMLAttributes<E>, keyof P> & P;',
        "declare module 'solid-js' {",
        '  namespace JSX {',
        '    interface IntrinsicElements {',
        entries(elements, ({ name }) => `Tag<${name}, ${name}Props>`),
        '    }',
        '  }',
        '}',
      ].join('\n'),
  },
};

/** The names of frameworks that have types of their own: `bedside-widgets/<name>`. */
export const frameworkNames = Object.keys(frameworks).sort();

/** A file of types for each framework, by its name in lib/. */
export const frameworkTypes = (manifest) => {
  const elements = elementsOf(manifest);
  return Object.fromEntries(
    Object.entries(frameworks).map(([name, { tells, imports, names, end }]) => [
      `${name}.d.ts`,
      [
        head(elements, tells),
        imports,
        '',
        eventType,
        '',
        elements.map((element) => propsOf(element, names)).join('\n\n'),
        '',
        end(elements),
        '',
      ].join('\n'),
    ]),
  );
};
