/**
 * What the widgets do in a page, for a web team and its privacy officer: the one source of
 * dist/privacy.json. test/dist/privacy.dist.test.ts presses every control and fails on whatever is
 * not written here, and on whatever is written here and was never seen.
 */
import { tags, type Tag } from '../model/widgets.js';

/** A value that is stored or that an event carries. */
interface Value {
  readonly type: string;
  readonly text: string;
  /** All that there are, of a closed list. */
  readonly values?: readonly string[];
}

interface Named {
  readonly id: string;
  readonly text: string;
}

/** What is fetched: named by the file of dist/, the attribute or the field of a document that asks for it. */
interface Request extends Named {
  readonly method: 'GET';
  readonly to: string;
  /** Patterns of files of dist/; `*` stands for a name. */
  readonly files?: readonly string[];
  readonly attribute?: string;
  readonly documentField?: string;
  readonly of?: readonly Tag[];
}

/** What is followed only when a person taps it. */
interface Link extends Named {
  readonly attributes?: readonly string[];
  readonly documentField?: string;
  readonly schemes: readonly string[];
}

interface Stored extends Named {
  readonly area: 'sessionStorage';
  readonly of: readonly Tag[];
  readonly key: string;
  readonly keyPattern: string;
  /** By name, where a record is kept. */
  readonly fields: Readonly<Record<string, Value>>;
  /** Of what is kept as it is and not by fields. */
  readonly value?: Value;
  readonly written: string;
  readonly lifetime: string;
  /** Not there for what only the browser deletes. */
  readonly cleared?: string;
}

interface SentEvent {
  readonly name: `bedside-${string}`;
  readonly of: readonly Tag[];
  /** The actions that a page may prevent. */
  readonly cancelable?: readonly string[];
  readonly detail: Readonly<Record<string, Value>>;
  readonly text: string;
}

/** A service of the browser that a widget uses. */
interface Service extends Named {
  readonly api: string;
  readonly permissionsPolicy?: string;
  readonly of: readonly Tag[];
}

/** What a widget adds to or changes in the page around it. */
interface Outside extends Named {
  readonly selector: string;
  readonly parent: string;
}

/** dist/privacy.json */
export interface PrivacyStatement {
  readonly title: string;
  readonly package: string;
  readonly version: string;
  readonly provedBy: string;
  readonly inShort: readonly string[];
  readonly requests: readonly Request[];
  readonly links: readonly Link[];
  readonly cookies: readonly never[];
  readonly storage: readonly Stored[];
  readonly globals: readonly { readonly name: string; readonly text: string }[];
  readonly trustedTypes: readonly { readonly policy: string; readonly text: string }[];
  readonly events: readonly SentEvent[];
  readonly services: readonly Service[];
  readonly reads: readonly string[];
  readonly outsideTheWidgets: readonly Outside[];
  readonly consoleMessages: readonly { readonly level: string; readonly text: string }[];
  /** What no widget ever calls. */
  readonly never: readonly { readonly api: string; readonly text: string }[];
  readonly forYourNotice: readonly string[];
}

const article = 'bedside-article-card';
const timer = 'bedside-exercise-timer';
const checklist = 'bedside-risk-checklist';
const banner = 'bedside-seek-help';

/** Files of dist/ that a page may load. */
const libraryFiles = [
  'bedside.js',
  'lang/*.js',
  'topics/*/*.js',
  'all.js',
  'define/*.js',
  'chunks/*.js',
  'pieces/*.js',
  'loader.js',
  'bedside.css',
];

const matches = (pattern: string, file: string): boolean =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(file);

/** No claim about a file that this version does not have, and each topic with pictures by its name. */
const patternsOf = (pattern: string, files: readonly string[]): string[] => {
  const found = files.filter((file) => matches(pattern, file));
  if (!pattern.endsWith('.svg')) return found.length > 0 ? [pattern] : [];
  return [...new Set(found.map((file) => file.replace(/[^/]+\.svg$/, '*.svg')))];
};

const inShort = [
  'The widgets send nothing about a person to anybody. What a person answers stays in the memory of the page and is gone when the page is closed or loaded anew.',
  'They set no cookie, know no user id, count nobody and hold no code of a third party.',
  'They keep two things, in the browser tab alone, and both go with the tab. One is where an exercise stood, so that a reload does not lose it: ids and numbers, for 30 minutes. The other is the bare number 1 after a stop for pain or colour, so that a reload does not start the exercise again.',
  'They ask for no permission that opens a question to the person.',
];

const requests: readonly Request[] = [
  {
    id: 'library',
    method: 'GET',
    files: libraryFiles,
    to: 'The server that your page names in its script tag.',
    text: "The files of this library, when the page loads. They carry nothing but what every request for a file carries (address of the device, browser, page). The classic bedside.js loads no further file; loader.js and a module load theirs from the same folder. check.js comes from there only when somebody of your web team calls bedside.check() or adds ?bedside-check to the address, and shows nothing on a page for patients unless its script tag has data-check. A browser with developer tools open may also fetch the file's source map from there.",
  },
  {
    id: 'document',
    method: 'GET',
    attribute: 'src',
    of: tags,
    to: 'The address in the attribute src, if your page sets it.',
    text: 'A health document of your own in place of the built-in one, fetched once when the widget appears. Cookies of your own site go along (credentials: same-origin), as with any file of it; another site gets none. Nothing is added to the address.',
  },
  {
    id: 'article-recording',
    method: 'GET',
    documentField: 'audio',
    of: [article],
    to: 'The address in the field audio of your own article document, if it has one.',
    text: "A recording of the article, fetched when a person presses 'Listen'. The built-in documents have none.",
  },
  {
    id: 'exercise-recording',
    method: 'GET',
    documentField: 'audio[id]',
    of: [timer],
    to: 'The addresses in the field audio of your own exercises document, if it has one.',
    text: 'A recording of what the timer says, fetched when it is to be heard and the person has switched the voice on. Your server can see which step or question was reached, and which card or stop, so keep recordings on a server of your own. The built-in documents have none.',
  },
  {
    id: 'picture',
    method: 'GET',
    documentField: 'picture.src, picture.srcDark, picture.frames[], video.poster',
    of: [article, timer],
    to: 'The addresses of pictures in your own article or exercises document, if it has any.',
    text: "A picture, fetched when it comes near the screen; frames when a person presses 'Show me', and the picture of a video with the video. Another host than yours is not told the address of the page. Your server can see which step was reached, so keep pictures on a server of your own. The built-in documents about leg numbness have none.",
  },
  {
    id: 'topic-picture',
    method: 'GET',
    files: ['topics/*/*.svg'],
    of: [article, timer],
    to: 'The server that the library comes from, for a built-in topic that has pictures.',
    text: "A drawing of a built-in topic that your page asks for by its name, fetched when it comes near the screen; more of them when a person presses 'Show me'. It lies in the folder of the topic. The drawings of leg numbness are in the library's own files and need no request.",
  },
  {
    id: 'video',
    method: 'GET',
    documentField: 'video.src, video.captions',
    of: [article, timer],
    to: 'The addresses of videos in your own article or exercises document, if it has any.',
    text: "A video and its captions, fetched after a person presses 'Show the video', never before. The built-in documents have none.",
  },
];

const links: readonly Link[] = [
  {
    id: 'page-links',
    attributes: ['href', 'appointment-href', 'portal-href'],
    schemes: ['http', 'https', 'mailto', 'tel', 'relative'],
    text: 'Links of your page, written as you gave them and followed only when a person taps them. No answer is added.',
  },
  {
    id: 'telephone',
    attributes: ['phone', 'emergency-number', 'advice-number', 'country'],
    schemes: ['tel'],
    text: 'Telephone numbers, called only when a person taps them.',
  },
  {
    id: 'sources',
    documentField: 'sources[].url',
    schemes: ['http', 'https'],
    text: 'Links to the medical sources under an article, followed only when a person taps them.',
  },
];

const storage: readonly Stored[] = [
  {
    id: 'resume-point',
    area: 'sessionStorage',
    of: [timer],
    key: 'bedside-timer:<path of the page>#<place of the timer in it>:<id of the program><number of the topic, none for the first>',
    keyPattern: '^bedside-timer:/[^?#]*#(/\\d+)+:[a-z0-9-]*$',
    fields: {
      version: { type: 'number', text: 'Of this format.' },
      at: { type: 'number', text: 'When it was written, in milliseconds since 1970.' },
      round: { type: 'number', text: 'Round, from 1.' },
      rounds: { type: 'number', text: 'Rounds in all.' },
      step: { type: 'string', text: "Id of the step in the document, such as 'raise'." },
      stepMs: { type: 'number', text: 'Milliseconds of the step that are done.' },
      raisedMs: { type: 'number', text: 'Milliseconds with the legs raised in this round.' },
      elapsedMs: { type: 'number', text: 'Milliseconds of exercise so far.' },
      finalRest: {
        type: 'number',
        text: 'Why no step follows: 1 after legs that were up for too long, 2 for a reason that is never written, else 0.',
      },
      seconds: { type: 'number[]', text: 'Seconds chosen for each step.' },
      raisedUntil: {
        type: 'number',
        text: 'When the legs are, or were, to come down, in milliseconds since 1970; 0 while they are not up.',
      },
      legsUp: {
        type: 'number',
        text: '1 while the legs are up, or nobody has said yet that they came down; else 0.',
      },
      helper: {
        type: 'number',
        text: '1 while the line for a helper is shown, else 0. It is shown when a person said that somebody is with them or that a health worker agreed.',
      },
    },
    written: 'While an exercise is under way.',
    lifetime:
      'Offered again for 30 minutes. The browser deletes it with the tab; other tabs and sites cannot read it.',
    cleared:
      "When the exercise ends or is finished early, at a new start, by 'Start again', by reset(), and at a stop for pain or colour.",
    text: "Where an exercise stands, so that a reload can offer 'Carry on?'. Ids and numbers: no reason for a stop and no words about health. From 3 of the numbers somebody who knows them can tell that the legs were up or for too long, or that a helper was asked for. A browser that blocks storage loses only this offer.",
  },
  {
    id: 'no-new-start',
    area: 'sessionStorage',
    of: [timer],
    key: 'bedside-timer:<path of the page>#<place of the timer in it>',
    keyPattern: '^bedside-timer:/[^?#]*#(/\\d+)+$',
    value: { type: 'number', text: 'Always 1.' },
    fields: {},
    written: 'After a stop for pain or colour that bars a new start.',
    lifetime:
      'The visit: the browser deletes it with the tab, and the widgets never do. Other tabs and sites cannot read it.',
    text: 'A bare number, so that a reload does not offer the exercise again to a person who stopped because something felt wrong. It names no reason, no time and no exercise, but whoever reads the storage of this tab can tell that there was such a stop. A browser that blocks storage bars a new start only until the page is loaded anew.',
  },
];

const globals = [
  {
    name: 'bedside',
    text: 'This library: version, configure(), addLanguage(), addTopic() and check().',
  },
  { name: 'litElementVersions', text: 'Version list of Lit, which the widgets are made with.' },
  { name: 'litHtmlVersions', text: 'Version list of Lit.' },
  { name: 'reactiveElementVersions', text: 'Version list of Lit.' },
];

const trustedTypes = [
  { policy: 'bedside', text: 'The one Trusted Types policy, created once a page.' },
];

const text = (words: string): Value => ({ type: 'string', text: words });
const number = (words: string): Value => ({ type: 'number', text: words });

const events: readonly SentEvent[] = [
  {
    name: 'bedside-ready',
    of: tags,
    detail: {},
    text: 'A widget is drawn in place of its fallback.',
  },
  {
    name: 'bedside-error',
    of: tags,
    detail: {
      message: text("What is wrong with the document, and where. Never a person's words."),
    },
    text: 'A document of your page cannot be used.',
  },
  {
    name: 'bedside-section-toggle',
    of: [article],
    detail: {
      section: text('Id of the section in the document.'),
      open: { type: 'boolean', text: 'Whether it is open now.' },
    },
    text: 'A section of an article was opened or closed. It tells what was read: think before you log it.',
  },
  { name: 'bedside-start', of: [timer], detail: {}, text: 'An exercise began.' },
  {
    name: 'bedside-step',
    of: [timer],
    detail: {
      round: number('Round, from 1.'),
      step: number('Step, from 1.'),
      stepId: text('Id of the step in the document.'),
    },
    text: 'The time of a step began.',
  },
  { name: 'bedside-pause', of: [timer], detail: {}, text: 'The exercise was paused.' },
  { name: 'bedside-resume', of: [timer], detail: {}, text: 'It went on after a pause.' },
  {
    name: 'bedside-wait',
    of: [timer],
    detail: {},
    text: 'A step is over and waits for a tap. It does not tell what it waits for.',
  },
  {
    name: 'bedside-stop',
    of: [timer],
    detail: {},
    text: 'The exercise was stopped. It does not tell why: a reason would be health data.',
  },
  {
    name: 'bedside-complete',
    of: [timer],
    detail: {
      rounds: number('Rounds that were done.'),
      seconds: number('Seconds of exercise.'),
    },
    text: 'All rounds were done.',
  },
  {
    name: 'bedside-change',
    of: [checklist],
    detail: {},
    text: 'Something was ticked or cleared. It does not tell what.',
  },
  {
    name: 'bedside-result',
    of: [checklist],
    detail: {},
    text: "The person's list was shown. It does not tell what is on it.",
  },
  {
    name: 'bedside-help',
    of: [banner],
    cancelable: ['dismiss'],
    detail: {
      action: {
        type: 'string',
        values: [
          ...['emergency', 'ambulance', 'phone', 'advice', 'appointment', 'portal', 'dismiss'],
        ],
        text: 'Which link was followed, or that the banner was closed.',
      },
    },
    text: 'A person followed a link of the banner or closed it. It can hint at how urgent it is: do not send it to advertisers.',
  },
];

const services: readonly Service[] = [
  {
    id: 'fetch',
    api: 'fetch()',
    of: tags,
    text: 'Fetches the document in src, if your page sets it.',
  },
  {
    id: 'wake-lock',
    api: 'navigator.wakeLock.request()',
    permissionsPolicy: 'screen-wake-lock',
    of: [timer],
    text: 'Keeps the screen on while an exercise is under way. Asks the person nothing.',
  },
  {
    id: 'vibration',
    api: 'navigator.vibrate()',
    of: [timer],
    text: 'Makes the end of a step felt. A person can switch it off.',
  },
  {
    id: 'browser-name',
    api: 'navigator.userAgent',
    of: [timer],
    text: "Reads the browser's name, only to hide the vibration switch where it does nothing. It goes nowhere.",
  },
  {
    id: 'battery',
    api: 'navigator.getBattery()',
    of: [timer],
    text: 'Looks at the start whether the phone may die in the middle, to say so on the screen. It goes nowhere.',
  },
  {
    id: 'chimes',
    api: 'new AudioContext()',
    permissionsPolicy: 'autoplay',
    of: [timer],
    text: 'Chimes, made in the browser after a tap. The microphone is never used.',
  },
  {
    id: 'recordings',
    api: 'new Audio()',
    of: [article, timer],
    text: 'Plays the recordings that your own document names.',
  },
  {
    id: 'voices',
    api: 'speechSynthesis.getVoices()',
    of: [article, timer],
    text: 'Looks for a voice that is on the device. Voices that speak over the network are left out, since the words would go along.',
  },
  {
    id: 'speech',
    api: 'speechSynthesis.speak()',
    of: [article, timer],
    text: 'Reads an article or a step aloud by such a voice, when a person asked for it.',
  },
  {
    id: 'print',
    api: 'print()',
    of: [article, checklist],
    text: "Opens the browser's own print dialog when a person asks for it. A checklist is printed from a frame inside the widget, so that no answer stands in your page.",
  },
  {
    id: 'share',
    api: 'navigator.share()',
    permissionsPolicy: 'web-share',
    of: [article],
    text: "Opens the device's own share sheet when a person asks for it, with the article's title and the page's address without what follows ? or #.",
  },
  {
    id: 'clipboard',
    api: 'navigator.clipboard.writeText()',
    permissionsPolicy: 'clipboard-write',
    of: [article],
    text: 'Where there is no share sheet: copies that address. The clipboard is never read.',
  },
  {
    id: 'reminder',
    api: 'URL.createObjectURL()',
    of: [timer],
    text: "Hands over a calendar file, reminder.ics, that the browser makes itself when a person asks for a daily reminder. It is not sent. It says 'Reminder', and names the exercise only if the person chose that.",
  },
];

const reads = [
  'The nearest lang and dir of your page, and when they change.',
  "The path of the page's address, for the storage key, for sharing and for search engines' data; never what follows ? or #, except that links of your own page keep theirs.",
  'After # only what begins with #bedside=, and only in a timer with prescribed: ids and numbers, the rounds and times that a physiotherapist has set. After ? only whether bedside-check is there.',
  "The reader's settings for dark colours, contrast, motion and print, by style rules.",
  'The time of day and the time zone, to show when an exercise ends and to date a printed list.',
  'Whether the page is on the screen, so that no step passes unseen.',
];

const outside: readonly Outside[] = [
  {
    id: 'announcer',
    selector: '[data-bedside-announcer]',
    parent: 'body',
    text: 'One hidden element with messages for screen readers, there while a widget is. A message that tells of an answer stays out of it where the browser can speak without; where it cannot, the message stands there for 3 seconds.',
  },
  {
    id: 'structured-data',
    selector: 'script[type="application/ld+json"]',
    parent: 'head',
    text: 'One description of the article for search engines, only with the attribute structured-data: title, summary, address, sources, sign-off.',
  },
  {
    id: 'mounts',
    selector: 'div[data-bedside]',
    parent: '*',
    text: 'A div that your page marks with data-bedside is replaced by the widget, with its children.',
  },
];

const messages = [
  {
    level: 'warning',
    text: 'To your web team: a value that an attribute does not know, a method called when it makes no sense, a setting to think about.',
  },
  {
    level: 'error',
    text: 'To your web team: a document that cannot be used, with the place in it.',
  },
];

const never = (
  [
    ['document.cookie =', 'Cookies.'],
    ['cookieStore.set()', 'Cookies.'],
    ['localStorage.setItem()', 'Storage that outlives the tab.'],
    ['indexedDB.open()', 'Databases.'],
    ['caches.open()', 'Stored copies of files.'],
    ['navigator.serviceWorker.register()', 'Code that goes on without the page.'],
    ['new Worker()', 'Code beside the page.'],
    ['new SharedWorker()', 'Code beside the page.'],
    ['navigator.sendBeacon()', 'Messages to a server.'],
    ['new XMLHttpRequest()', 'Messages to a server.'],
    ['new WebSocket()', 'A line to a server.'],
    ['new EventSource()', 'A line from a server.'],
    ['new RTCPeerConnection()', 'A line to another device.'],
    ['new Image()', 'Tracking pixels.'],
    ['new BroadcastChannel()', 'Messages to other tabs.'],
    ['window.postMessage()', 'Messages to other frames.'],
    ['window.open()', 'New windows.'],
    ['window.name =', 'A note that follows the tab to other sites.'],
    ['history.pushState()', "The browser's history."],
    ['history.replaceState()', "The browser's history."],
    ['document.title =', "The page's title, which history and tabs show."],
    ['navigator.geolocation.getCurrentPosition()', 'Where a person is.'],
    ['navigator.geolocation.watchPosition()', 'Where a person is.'],
    ['navigator.mediaDevices.getUserMedia()', 'Microphone and camera.'],
    ['navigator.mediaDevices.enumerateDevices()', 'Which devices a person has.'],
    ['navigator.clipboard.readText()', 'The clipboard.'],
    ['navigator.permissions.query()', 'Which permissions a person gave.'],
    ['Notification.requestPermission()', 'Notifications.'],
    ['navigator.credentials.get()', 'Passwords and passkeys.'],
  ] as const
).map(([api, words]) => ({ api, text: words }));

const forYourNotice = [
  'The shadow roots of the widgets are open: a session recorder or tag manager of your own page can read what is on the screen. Keep those off pages with a checklist or a timer.',
  'Your own server sees, as for every page, that a device loaded a page about this topic.',
  'The events are yours to log or not. None holds an answer, but bedside-help and bedside-section-toggle tell what a person followed or read: do not send them to advertisers.',
  'A hospital that adds links in a slot, or recordings, pictures or videos, adds what those do.',
];

/**
 * @param version of the package
 * @param files what is in dist/, by its path there
 */
export const privacyStatement = (version: string, files: readonly string[]): PrivacyStatement => ({
  title: 'Bedside widgets: what they do in a page',
  package: 'bedside-widgets',
  version,
  provedBy:
    'test/dist/privacy.dist.test.ts presses every control of the built widgets and fails on anything that is not in this file, and on anything in it that was never seen.',
  inShort,
  requests: requests.map((request) =>
    request.files
      ? {
          ...request,
          files: request.files.flatMap((pattern) => patternsOf(pattern, files)),
        }
      : request,
  ),
  links,
  cookies: [],
  storage,
  globals,
  trustedTypes,
  events,
  services,
  reads,
  outsideTheWidgets: outside,
  consoleMessages: messages,
  never,
  forYourNotice,
});
