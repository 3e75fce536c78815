/** The tags that load the widgets, for the head of a page, each with its hash. */
import type { Catalogue } from './catalogue.js';
import type { Choices } from './choices.js';
import { element, indent, scriptValue, startTag, type Attributes } from './markup.js';
import { isOtherTopic, showsTopic } from './widget-tags.js';

/** Stands for the random value that a server makes for each page. */
export const nonceMark = 'NONCE_OF_THIS_PAGE';

/** Inline code is allowed by a nonce alone, so a tag manager needs one under every policy. */
export const needsNonce = ({ policy, system }: Choices): boolean =>
  policy === 'nonce' ||
  policy === 'strict-dynamic' ||
  (policy !== 'none' && system === 'tag-manager');

/**
 * Files of the language and the topic, seen from the folder: the words of buttons, the English of a
 * topic that is not inside, and its texts in the language.
 */
export const packFiles = (choices: Choices, catalogue: Catalogue): string[] => {
  const { lang, topic } = choices;
  const isEnglish = lang === 'en';
  const words = isEnglish ? [] : [`lang/${lang}.js`];
  if (!showsTopic(choices)) return words;
  return [
    ...words,
    ...(isOtherTopic(choices, catalogue) ? [`topics/${topic}/en.js`] : []),
    ...(isEnglish ? [] : [`topics/${topic}/${lang}.js`]),
  ];
};

/** Files that the page names. The loader brings the packs itself, and holds their hashes. */
const namedFiles = (choices: Choices, catalogue: Catalogue): string[] => [
  choices.file,
  ...(choices.file === 'loader.js' ? [] : packFiles(choices, catalogue)),
];

/** The settings of the site by the names of `configure`. */
const settingsOf = (choices: Choices): Record<string, string> => {
  // With a hash the sign-off stands on the tags. Here it would sign all that the page shows.
  const by = choices.hash ? '' : choices.approved;
  const all = {
    country: choices.country,
    phone: choices.phone,
    emergencyNumber: choices.emergency,
    adviceNumber: choices.advice,
    appointmentHref: choices.appointment,
    portalHref: choices.portal,
    theme: choices.theme === 'light' ? '' : choices.theme,
    approvedBy: by,
    approvedOn: by && choices.on,
    approvedLang: by && choices.lang,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
};

const dataName = (name: string) =>
  `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

export const dataAttributes = (choices: Choices): Attributes => {
  const settings = settingsOf(choices);
  return Object.fromEntries(Object.keys(settings).map((name) => [dataName(name), settings[name]!]));
};

const scriptTag = (path: string, choices: Choices, catalogue: Catalogue, data: Attributes) =>
  element(
    'script',
    {
      src: choices.folder + path,
      integrity: catalogue.hashes[path]!,
      crossorigin: 'anonymous',
      defer: true,
      nonce: needsNonce(choices) ? nonceMark : '',
      ...data,
    },
    '',
  );

/** For a tag manager, which drops the attributes of a tag: code that old browsers can read too. */
const managedTag = (choices: Choices, catalogue: Catalogue): string => {
  const list = namedFiles(choices, catalogue).map((path) => [
    choices.folder + path,
    catalogue.hashes[path]!,
  ]);
  const settings = settingsOf(choices);
  const trusted = choices.policy === 'trusted-types';
  const lines = [
    '(function () {',
    `  var files = ${indent(scriptValue(list), '  ')};`,
    `  var settings = ${indent(scriptValue(settings), '  ')};`,
    '  var own = document.currentScript;',
    ...(trusted
      ? [
          "  var policy = window.trustedTypes && trustedTypes.createPolicy('bedside-tag', {",
          '    createScriptURL: function (address) { return address; }',
          '  });',
        ]
      : []),
    '  files.forEach(function (file, i) {',
    "    var script = document.createElement('script');",
    '    script.async = false;',
    '    script.integrity = file[1];',
    "    script.crossOrigin = 'anonymous';",
    '    if (own && own.nonce) script.nonce = own.nonce;',
    '    if (i === 0) script.onload = function () { bedside.configure(settings); };',
    trusted
      ? '    script.src = policy ? policy.createScriptURL(file[0]) : file[0];'
      : '    script.src = file[0];',
    '    document.head.appendChild(script);',
    '  });',
    '})();',
  ];
  const nonce = needsNonce(choices) ? nonceMark : '';
  return `${startTag('script', { nonce })}\n${lines.join('\n')}\n</script>`;
};

/** As markup, before a system's own marks are put around it. */
export const scriptTags = (choices: Choices, catalogue: Catalogue): string =>
  choices.system === 'tag-manager'
    ? managedTag(choices, catalogue)
    : namedFiles(choices, catalogue)
        .map((path, i) =>
          scriptTag(path, choices, catalogue, i === 0 ? dataAttributes(choices) : {}),
        )
        .join('\n');

export const styleLink = (choices: Choices, catalogue: Catalogue): string =>
  startTag('link', {
    rel: 'stylesheet',
    href: `${choices.folder}bedside.css`,
    integrity: catalogue.hashes['bedside.css']!,
    crossorigin: 'anonymous',
  });

/** Code for the head as the system's own file takes it. */
export const inSystem = (markup: string, { system }: Choices): string => {
  // In a layout of Sitecore `@` begins code.
  if (system === 'sitecore') return markup.replace(/@/g, '@@');
  if (system !== 'wordpress') return markup;
  return `add_action( 'wp_head', function () {\n?>\n${markup}\n<?php\n} );`;
};
