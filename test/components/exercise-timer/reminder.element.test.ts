/** After a session: a reminder for the person's own calendar, and none where it would be wrong. */
import { expect } from '@open-wc/testing';
import { all, parts, read } from '../widget-page.js';
import {
  afterwards,
  buerger,
  button,
  buttonNames,
  noCheck,
  press,
  replaceIn,
  running,
  testPage,
  text,
  timer,
  type Timer,
} from './timer-page.js';

const remind = 'Remind me each day';
const healthWords =
  /leg|foot|feet|numb|pain|exercise|health|hospital|buerger|ankle|stretch|raise|bedside-exercise/i;

const reminder = (element: Timer): HTMLDetailsElement | undefined =>
  parts(element, 'reminder')[0] as HTMLDetailsElement | undefined;

const input = (element: Timer, type: string): HTMLInputElement =>
  all<HTMLInputElement>(element, `[part="reminder"] input[type="${type}"]`)[0]!;

/** Files that are handed to the person from now on. */
const watchFiles = () => {
  const saved: { blob: Blob; name: string; href: string }[] = [];
  const given: Blob[] = [];
  const letGo: string[] = [];
  replaceIn(URL, 'createObjectURL', (blob: Blob) => `blob:test/${given.push(blob)}`);
  replaceIn(URL, 'revokeObjectURL', (address: string) => void letGo.push(address));
  replaceIn(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    saved.push({ blob: given.at(-1)!, name: this.download, href: this.href });
  });
  return { saved, letGo };
};

const titleOf = (file: string): string | undefined => /^SUMMARY:(.*)\r$/m.exec(file)?.[1];

describe('exercise timer: the reminder', () => {
  const page = testPage();

  /** To the end of a session. */
  const done = async (attributes = ''): Promise<Timer> => {
    const element = await running(attributes);
    while (element.session.status !== 'complete') {
      element.next();
      await page.pass(element, 0);
    }
    return element;
  };

  const opened = async (attributes = ''): Promise<Timer> => {
    const element = await done(attributes);
    reminder(element)!.querySelector('summary')!.click();
    await page.pass(element, 0);
    return element;
  };

  it('is there after a session, closed, and opens', async () => {
    const element = await done();
    const details = reminder(element)!;
    expect(read(details.querySelector('summary')!.textContent)).to.equal(remind);
    expect(details.open).to.equal(false);
    details.querySelector('summary')!.click();
    expect(details.open).to.equal(true);
    expect(text(element)).to.include('A file for your own calendar, for 14 days. Nothing is sent.');
  });

  it('says before its button that a physiotherapist sets how often', async () => {
    const element = await opened();
    const words = read(reminder(element)!.innerText);
    const said = words.indexOf('Only as often as your physiotherapist said.');
    expect(said).to.be.at.least(0);
    expect(words.indexOf('Save to my calendar')).to.be.greaterThan(said);
  });

  it('has a time and a switch, each with its name; the title says nothing unasked', async () => {
    const element = await opened();
    expect(read(input(element, 'time').labels![0]!.textContent)).to.equal('Time');
    expect(input(element, 'time').value).to.match(/^\d\d:\d\d$/);
    const named = input(element, 'checkbox');
    expect(read(named.labels![0]!.textContent)).to.equal('Name the exercise in the title');
    expect(named.getAttribute('role')).to.equal('switch');
    expect(named.checked).to.equal(false);
  });

  it('saves a calendar file: daily, for 14 days, at the chosen time', async () => {
    const files = watchFiles();
    const element = await opened();
    input(element, 'time').value = '19:15';
    await press(element, 'Save to my calendar');
    expect(files.saved).to.have.length(1);
    const [{ blob, name, href }] = files.saved as [(typeof files.saved)[0]];
    expect(name).to.match(/^[\w-]+\.ics$/);
    expect(href).to.equal('blob:test/1');
    expect(blob.type).to.equal('text/calendar');
    const file = await blob.text();
    expect(file).to.match(/^BEGIN:VCALENDAR\r\n/);
    expect(file).to.include('RRULE:FREQ=DAILY;COUNT=14\r\n');
    expect(file).to.match(/DTSTART:\d{8}T191500\r\n/);
  });

  it('has no health words in its file or its name', async () => {
    const files = watchFiles();
    await press(await opened(), 'Save to my calendar');
    const file = await files.saved[0]!.blob.text();
    expect(titleOf(file)).to.equal('Reminder');
    expect(file).not.to.match(healthWords);
    expect(files.saved[0]!.name).not.to.match(healthWords);
  });

  it('names the exercise once the switch is ticked', async () => {
    const files = watchFiles();
    const element = await opened();
    input(element, 'checkbox').click();
    await press(element, 'Save to my calendar');
    input(element, 'checkbox').click();
    await press(element, 'Save to my calendar');
    const titles = await Promise.all(files.saved.map(({ blob }) => blob.text()));
    expect(titles.map(titleOf)).to.deep.equal([buerger.title, 'Reminder']);
  });

  it('saves nothing without a time', async () => {
    const files = watchFiles();
    const element = await opened();
    input(element, 'time').value = '';
    await press(element, 'Save to my calendar');
    expect(files.saved).to.have.length(0);
  });

  it('sends nothing, leaves the page where it is, and lets the file go later', async () => {
    const files = watchFiles();
    const asked: unknown[] = [];
    replaceIn(window, 'fetch', (...args: unknown[]) => asked.push(args));
    replaceIn(navigator, 'sendBeacon', (...args: unknown[]) => asked.push(args));
    const address = location.href;
    let submits = 0;
    const listener = () => submits++;
    window.addEventListener('submit', listener);
    afterwards(() => window.removeEventListener('submit', listener));
    const element = await opened();
    await press(element, 'Save to my calendar');
    expect(asked).to.have.length(0);
    expect(location.href).to.equal(address);
    expect(submits, "the page hears nothing of the widget's form").to.equal(0);
    expect(files.letGo).to.have.length(0);
    await page.pass(element, 61);
    expect(files.letGo).to.deep.equal(['blob:test/1']);
  });

  describe('is not there', () => {
    const isMissing = (element: Timer) => {
      expect(reminder(element)).to.equal(undefined);
      expect(text(element)).not.to.include(remind);
    };

    it('before a session or in it', async () => {
      isMissing(await timer(noCheck));
      isMissing(await running());
    });

    it('after a stop for pain', async () => {
      const element = await running();
      await press(element, 'Stop, it hurts or feels wrong');
      expect(element.session.status).to.equal('stopped');
      isMissing(element);
    });

    it('after a stop for quick pallor', async () => {
      const element = await running();
      await press(element, 'My foot turned pale, white or blue');
      expect(element.session.status).to.equal('stopped');
      isMissing(element);
    });

    it('after later pallor, when the round is over', async () => {
      const element = await running();
      await page.pass(element, 90);
      await press(element, 'My foot turned pale, white or blue');
      for (let i = 0; i < 10 && element.session.status !== 'complete'; i++) {
        element.next();
        await page.pass(element, 0);
      }
      expect(element.session.status).to.equal('complete');
      isMissing(element);
    });

    it('after Finish for now', async () => {
      const element = await running();
      await press(element, 'Finish for now');
      isMissing(element);
    });
  });

  it('asks for no more: no streak, no praise', async () => {
    const element = await opened();
    expect(text(element)).not.to.match(/well done|great|streak|in a row|keep it up|score/i);
    expect(buttonNames(element)).to.deep.equal(['Save to my calendar', 'Back to the start']);
    expect(button(element, 'Save to my calendar').type).to.equal('submit');
  });
});
