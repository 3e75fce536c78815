/** What privacy.json is made of; that it is true, test/dist/privacy.dist.test.ts finds out in a page. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tags } from '../../src/model/widgets.js';
import { privacyStatement } from '../../src/shipped/privacy-statement.js';

const files = [
  ...['bedside.js', 'all.js', 'all.js.map', 'bedside.css', 'loader.js', 'notes/all.js'],
  ...['define/bedside-seek-help.js', 'chunks/a-1.js', 'chunks/a-1.js.map', 'privacy.json'],
];
const statement = privacyStatement('1.2.3', files);

const filesOf = (built: readonly string[], request = 'library') =>
  privacyStatement('1.2.3', built).requests.find(({ id }) => id === request)!.files;

describe('the privacy statement', () => {
  it('is of the version that was built', () => {
    assert.equal(statement.version, '1.2.3');
  });

  it('names the files that a page may load, and none that this version does not have', () => {
    assert.deepEqual(filesOf(files), [
      ...['bedside.js', 'all.js', 'define/*.js', 'chunks/*.js', 'loader.js', 'bedside.css'],
    ]);
    assert.ok(filesOf([...files, 'lang/ml.js'])!.includes('lang/*.js'));
    assert.deepEqual(
      filesOf(['bedsideXjs', 'define/old/bedside-seek-help.js', 'loader.js.map']),
      [],
    );
  });

  it('names each topic that has pictures, and its files', () => {
    const built = [
      ...['topics/feet/toe.svg', 'topics/feet/heel.svg', 'topics/feet/en.js', 'topics/legs/ml.js'],
      ...['topics/back/chair.svg', 'topics/back/en/article.json', 'studio/icon.svg'],
    ];
    assert.deepEqual(filesOf(built, 'topic-picture'), ['topics/feet/*.svg', 'topics/back/*.svg']);
    assert.deepEqual(filesOf(built), ['topics/*/*.js']);
    assert.deepEqual(filesOf(files, 'topic-picture'), []);
  });

  it('says each thing once', () => {
    const { requests, links, storage, services, outsideTheWidgets, events, never } = statement;
    for (const named of [requests, links, storage, services, outsideTheWidgets]) {
      const ids = named.map(({ id }) => id);
      assert.deepEqual([...new Set(ids)], ids);
    }
    for (const names of [events.map(({ name }) => name), never.map(({ api }) => api)])
      assert.deepEqual([...new Set(names)], names);
  });

  it('tells of every widget, by tags that there are', () => {
    const { events, services, storage, requests } = statement;
    const told = [...events, ...services, ...storage, ...requests].flatMap(({ of }) => of ?? []);
    assert.deepEqual([...new Set(told)].sort(), tags);
  });

  it('does not both use a service and promise never to', () => {
    const used = new Set(statement.services.map(({ api }) => api));
    assert.deepEqual(
      statement.never.filter(({ api }) => used.has(api)),
      [],
    );
  });

  it('has a pattern for each key, from its beginning to its end', () => {
    for (const { key, keyPattern } of statement.storage) {
      assert.match(keyPattern, /^\^.*\$$/);
      const sample = key
        .replace('<path of the page>', '/wards/legs.html')
        .replace('<place of the timer in it>', '/1/2')
        .replace('<id of the program>', 'buerger')
        .replace('<number of the topic, none for the first>', '-3141592653');
      assert.ok(!sample.includes('<'), `${sample}: each part of the key is known here`);
      assert.match(sample, new RegExp(keyPattern));
      assert.doesNotMatch(sample.replace('.html', '.html?name=x'), new RegExp(keyPattern));
    }
  });
});
