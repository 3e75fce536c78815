/** Choices in, texts to copy out: what the page of the snippet builder shows. */
import type { Catalogue } from './catalogue.js';
import { brandCss, brandNotes } from './brand.js';
import { hasOwnDocument, type Choices, type System } from './choices.js';
import { emergencyNumbers } from '../../model/help-actions.js';
import { filesToHost } from './files-to-host.js';
import { policyLines } from './policy.js';
import { privacyNotice } from './privacy-notice.js';
import { inSystem, needsNonce, nonceMark, scriptTags, styleLink } from './script-tags.js';
import { widgetTags } from './widget-tags.js';

export type TextId = 'script' | 'style' | 'widgets' | 'brand' | 'policy' | 'files' | 'privacy';

export interface Text {
  readonly id: TextId;
  readonly title: string;
  /** Where it goes, and what to know. */
  readonly where: string;
  readonly code: string;
}

const headOf: Record<System, string> = {
  html: 'Into the head of the page, or of the template that all pages share.',
  wordpress: 'Into functions.php of your child theme. An editor takes script tags out of a post.',
  drupal:
    'Into html.html.twig of your theme, above </head>. Then rebuild the cache. A text format takes script tags out.',
  aem: 'Into customheaderlibs.html of your page component. A text component takes script tags out.',
  sitecore: 'Into the head of the layout (.cshtml). The Rich Text Editor takes script tags out.',
  stripping:
    'Into the head of the site\u2019s template. The editor takes script tags out of a text.',
  'tag-manager':
    'As a custom HTML tag, on the pages that have a widget. It must not wait for consent: nothing is stored or sent.',
};

const bodyOf: Record<System, string> = {
  html: 'Where the widgets should be. People read the words between the tags until a widget is ready.',
  wordpress:
    'Into a Custom HTML block. A div stays where a tag that WordPress does not know would be taken out.',
  drupal:
    'Into the source view of a text format that keeps div and its attributes, such as Full HTML.',
  aem: 'Into an Embed component (HTML), which the policy of your template has to allow.',
  sitecore: 'Into an HTML rendering (HTML Snippet), not into a Rich Text field.',
  stripping: 'Into the source view of the editor. A div stays where it takes out unknown tags.',
  'tag-manager':
    'Into the page itself, where the widgets should be: words that a tag manager brings come late.',
};

const nonceNote = (choices: Choices): string =>
  needsNonce(choices)
    ? ` Your server writes a new random value for each page in place of ${nonceMark}, here and in the policy.`
    : '';

/** In the order in which a web team needs them. None without a widget. */
export const texts = (choices: Choices, catalogue: Catalogue): Text[] => {
  if (choices.widgets.length === 0) return [];
  const { system, folder } = choices;
  const policy = policyLines(choices, catalogue);
  const brand = brandCss(choices);
  const all: Text[] = [
    {
      id: 'files',
      title: 'Files to host',
      where: `Copy these from dist/ to ${folder} on your server, in the same subfolders. check.js is for you: no page loads it until you ask it what is wrong there.`,
      code: filesToHost(choices, catalogue).join('\n'),
    },
    {
      id: 'script',
      title: 'Script tag, with its hash',
      where: `${headOf[system]}${nonceNote(choices)} To try it in a page that is opened from disk, leave out integrity and crossorigin.`,
      code: inSystem(scriptTags(choices, catalogue), choices),
    },
    ...(choices.space === 'yes'
      ? [
          {
            id: 'style',
            title: 'Link to bedside.css',
            where:
              system === 'tag-manager'
                ? 'Into the head of the page itself. It keeps the space of the widgets free.'
                : 'Into the same place, above the script tag. It keeps the space of the widgets free, so that the page does not jump.',
            code: inSystem(styleLink(choices, catalogue), choices),
          } as const,
        ]
      : []),
    {
      id: 'widgets',
      title: 'Widgets, with the words between the tags',
      where: bodyOf[system],
      code: widgetTags(choices, catalogue),
    },
    {
      id: 'brand',
      title: 'Your colours',
      where: 'At the end of your own style sheet.',
      code: brand,
    },
    {
      id: 'policy',
      title: 'Policy (response headers)',
      where: `If you send a policy already, add what it lacks.${nonceNote(choices)}${
        system === 'tag-manager' ? ' Your tag manager needs lines of its own besides.' : ''
      }`,
      code: policy.join('\n'),
    },
    {
      id: 'privacy',
      title: 'Words for your privacy notice',
      where: 'For whoever is responsible for privacy at your hospital to read and change.',
      code: privacyNotice(choices),
    },
  ];
  return all.filter(({ code }) => code !== '');
};

/** What a web team has to know or to do before the page goes live. */
export const notes = (choices: Choices): string[] => [
  ...(choices.widgets.length === 0 ? ['Choose at least one widget.'] : []),
  ...(emergencyNumbers({ country: choices.country, emergencyNumber: choices.emergency }).length ===
  0
    ? ['There is no emergency number. Choose a country, or give a number.']
    : ['Call every number before the page goes live.']),
  ...(choices.approved
    ? []
    : ['Each widget says that it is a draft, until a clinician of your hospital has signed.']),
  ...(choices.on && !choices.approved ? ['A day of signing needs a name.'] : []),
  ...(choices.hash && !choices.approved ? ['A hash of what was signed needs a name.'] : []),
  ...(choices.widgets.some((name) => hasOwnDocument(choices, name))
    ? [
        'Write the words between the tags of your own documents: ours do not fit them.',
        'Pictures of your own documents need img-src in a policy, recordings and videos media-src.',
      ]
    : []),
  ...brandNotes(choices),
];
