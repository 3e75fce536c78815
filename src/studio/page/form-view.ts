/** The choices, in the order in which a web team makes them. */
import { html, nothing, type TemplateResult } from 'lit';
import { knownCountries, numbersOf } from '../../model/emergency-numbers.js';
import { widgetNames, type WidgetName } from '../../model/widgets.js';
import type { Catalogue } from '../snippet/catalogue.js';
import {
  clock,
  hasOwnDocument,
  languagesOf,
  ownDocument,
  programOf,
  rules,
  topicOf,
  type Choices,
  type Field,
} from '../snippet/choices.js';
import { colourField, radioField, selectField, textField, type FieldNow } from './field-views.js';

type Options = readonly (readonly [value: string, label: string])[];

const widgetTitles: Record<WidgetName, string> = {
  'article-card': 'Article card',
  'exercise-timer': 'Exercise timer',
  'risk-checklist': 'Risk checklist',
  'seek-help': 'Seek-help banner',
};

const systems: Options = [
  ['html', 'Plain HTML'],
  ['wordpress', 'WordPress'],
  ['drupal', 'Drupal'],
  ['aem', 'Adobe Experience Manager'],
  ['sitecore', 'Sitecore'],
  ['stripping', 'An editor that strips unknown tags'],
  ['tag-manager', 'A tag manager'],
];

const policies: Options = [
  ['none', 'None'],
  ['csp', 'Content Security Policy'],
  ['nonce', 'The same, with a nonce'],
  ['strict-dynamic', "The same, with 'strict-dynamic'"],
  ['trusted-types', 'The same, with Trusted Types'],
];

const radii: Options = [
  ['', 'Round (as ours)'],
  ['1em', 'Less round'],
  ['0.5em', 'A little'],
  ['0em', 'Square'],
];

const themes: Options = [
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['auto', 'As the reader\u2019s device'],
];

const levels: Options = [
  ['self-care', 'Self-care'],
  ['soon', 'See someone soon'],
  ['urgent', 'Urgent: get help today'],
  ['emergency', 'Emergency'],
];

export interface FormNow {
  readonly choices: Choices;
  readonly catalogue: Catalogue;
  readonly now: (field: Field) => FieldNow;
}

const country = (code: string): readonly [string, string] => {
  const { emergency, advice } = numbersOf(code)!;
  const name =
    code === 'EU'
      ? 'European Union'
      : (new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code);
  const numbers = [...emergency, ...(advice ? [`advice ${advice}`] : [])].join(', ');
  return [code, `${name}: ${numbers}`];
};

const countries = (): Options => [
  ['', 'None'],
  ...knownCountries()
    .map(country)
    .sort(([, a], [, b]) => a.localeCompare(b)),
];

const group = (title: string, content: unknown): TemplateResult => html`
  <fieldset class="group">
    <legend><h2>${title}</h2></legend>
    ${content}
  </fieldset>
`;

export const formView = ({ choices, catalogue, now }: FormNow): TemplateResult => {
  const topic = topicOf(catalogue, choices);
  const program = programOf(catalogue, choices);
  const has = (name: WidgetName) => choices.widgets.includes(name);
  const languages = catalogue.languages.filter(({ lang }) => languagesOf(topic).includes(lang));
  return html`
    ${group(
      'Widgets',
      html`<div>
          ${widgetNames.map(
            (name) =>
              html`<label class="row">
                <input type="checkbox" data-widget=${name} .checked=${has(name)} />
                <span>${widgetTitles[name]}</span>
              </label>`,
          )}
        </div>
        ${selectField(
          'topic',
          'Topic',
          now('topic'),
          catalogue.topics.map(({ id, title }) => [id, title]),
        )}
        ${selectField(
          'lang',
          'Language',
          now('lang'),
          languages.map(({ lang, name }) => [lang, name]),
          choices.lang === 'en' ? '' : 'A draft translation: no native clinician has read it yet.',
        )}`,
    )}
    ${group(
      'Numbers and links',
      html`${selectField(
        'country',
        'Country',
        now('country'),
        countries(),
        'Fills in the numbers to call. Call each before you use it.',
      )}
      ${textField('phone', 'Your hospital\u2019s telephone', now('phone'), '', 'tel')}
      ${textField(
        'emergency',
        'Emergency number',
        now('emergency'),
        'Only where it differs from the country\u2019s.',
        'tel',
      )}
      ${textField('advice', 'Advice line', now('advice'), '', 'tel')}
      ${textField('appointment', 'Page to book an appointment', now('appointment'), 'Such as /appointments')}
      ${textField('portal', 'Patient portal', now('portal'))}`,
    )}
    ${
      has('article-card') || has('exercise-timer') || has('risk-checklist') || has('seek-help')
        ? group(
            'What the widgets show',
            html`${
              has('article-card')
                ? radioField('article', 'Article', now('article'), [
                    ['card', 'A card that opens'],
                    ['full', 'The whole article'],
                  ])
                : nothing
            }
            ${
              has('exercise-timer') && !hasOwnDocument(choices, 'exercise-timer')
                ? html`${selectField(
                    'program',
                    'Exercise',
                    { value: program.id },
                    topic.programs.map(({ id, title }) => [id, title]),
                  )}
                  ${textField(
                    'rounds',
                    'Rounds',
                    now('rounds'),
                    program.rounds.min === program.rounds.max
                      ? `Always ${program.rounds.min}.`
                      : `From ${program.rounds.min} to ${program.rounds.max}; ${program.rounds.default} when empty. More only as a physiotherapist says.`,
                  )}
                  ${textField(
                    'times',
                    'Times',
                    now('times'),
                    `For each step in order, such as ${program.steps
                      .map(({ seconds }) => clock(seconds.default))
                      .join(' ')}. Between ${limits(rules.times.allowed(catalogue, choices))}.`,
                  )}`
                : nothing
            }
            ${
              has('exercise-timer')
                ? html`${radioField('prescribed', 'Link of a physiotherapist', now('prescribed'), [
                    ['no', 'Not used'],
                    ['yes', 'Sets rounds and times for one person (prescribed)'],
                  ])}`
                : nothing
            }
            ${
              has('risk-checklist')
                ? radioField('checklist', 'Checklist', now('checklist'), [
                    ['auto', 'One group a screen on a phone, else a list'],
                    ['list', 'Always a list'],
                    ['steps', 'Always one group a screen'],
                  ])
                : nothing
            }
            ${
              has('seek-help')
                ? selectField(
                    'level',
                    'Level of the banner',
                    now('level'),
                    levels,
                    'It rises with what is ticked in the checklist and the timer.',
                  )
                : nothing
            }`,
          )
        : nothing
    }
    ${
      choices.widgets.length > 0
        ? group(
            'Documents of your own',
            html`${widgetNames
              .filter(has)
              .map((name) =>
                textField(
                  ownDocument[name],
                  widgetTitles[name],
                  now(ownDocument[name]),
                  name === choices.widgets[0]
                    ? 'Address of a JSON from the document editor, such as /documents/knees.json. When empty, the topic that you chose.'
                    : '',
                ),
              )}`,
          )
        : nothing
    }
    ${group(
      'Look',
      html`${colourField('accent', 'Accent', now('accent'), '#0b595f')}
      ${colourField('surface', 'Surface', now('surface'), '#fffdf8')}
      ${colourField('ink', 'Ink (text)', now('ink'), '#1c2b30')}
      ${textField('font', 'Font', now('font'), 'When empty, the font of your page.')}
      ${selectField('radius', 'Corners', now('radius'), radii)}
      ${radioField('theme', 'Theme', now('theme'), themes)}`,
    )}
    ${group(
      'Sign-off',
      html`${textField(
        'approved',
        'Who signed',
        now('approved'),
        'Only when a clinician has signed every text on the page, in this language.',
      )}
      ${textField('on', 'On which day', now('on'), '', 'date')}
      ${textField(
        'hash',
        'Hashes of what was signed',
        now('hash'),
        'From the sign-off sheets of the document editor, with spaces between. With other words a widget says that it is a draft. On https pages only.',
      )}`,
    )}
    ${group(
      'Your system',
      html`${selectField('system', 'System', now('system'), systems)}
      ${radioField('file', 'Files', now('file'), [
        ['bedside.js', 'bedside.js: one file with all four'],
        ['loader.js', 'loader.js: each widget when it comes near'],
      ])}
      ${selectField('policy', 'Policy of the page', now('policy'), policies)}
      ${textField('folder', 'Folder on your server', now('folder'))}
      ${radioField('space', 'Keep the space free (bedside.css)', now('space'), [
        ['yes', 'Yes'],
        ['no', 'No'],
      ])}`,
    )}
  `;
};

/** The limits out of what is said when a time is refused. */
const limits = (allowed: string) => allowed.replace(/^[^:]*:[^:]*: /, '');
