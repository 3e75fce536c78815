// What host pages load and npm does not install here: npm packages whose own dependencies are not
// wanted or stand beside another version, taken as single files with a pinned hash, and two libraries
// that only Debian has.
// All of it comes once and is kept in .cache/hosts/.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { canInstall, download, install } from '../../../.scripts/machine/apt.mjs';
import { root } from '../../../.scripts/root.mjs';

const run = promisify(execFile);
const cache = join(root, '.cache/hosts');

const fromNpm = {
  uswds: {
    name: '@uswds/uswds',
    version: '3.14.0',
    integrity:
      'sha512-kwZ50TqGszxj3+MQhm+c84hI0y8rIKoc7ZLKbuHg+8rTkFisp9lXOMRD2wclyyuYZahpADxMvaPong7bwL7cew==',
  },
  'block-library': {
    name: '@wordpress/block-library',
    version: '8.28.8',
    integrity:
      'sha512-i/9T6cWvmlakeVX6scSltZgHsWNsR5etnF2QfzTEMDIoljR1gRkDYRK2no4lli9i0O/h6MEVqU7pfpqGx1qGrw==',
  },
  react18: {
    name: 'react',
    version: '18.3.1',
    integrity:
      'sha512-wS+hAgJShR0KhEvPJArfuPVN1+Hz1t0Y6n5jLrGQbkb4urgPE/0Rve+1kMB1v/oWgHgm4WIcV+i7F2pTVj+2iQ==',
  },
  'react-dom18': {
    name: 'react-dom',
    version: '18.3.1',
    integrity:
      'sha512-5m4nQKp+rZRb09LNH59GM4BxTh9251/ylbKIbpe7TpGxfJ+9kv6BLkLBXIjjspbgbnIBNqlI23tRnTWT0snUIw==',
  },
};

const fromDebian = {
  prototype: {
    package: 'libjs-prototype',
    file: 'usr/share/javascript/prototype/prototype-1.7.3.js',
    name: 'Prototype 1.7.3',
  },
  mootools: {
    package: 'libjs-mootools',
    file: 'usr/share/javascript/mootools/mootools-core-nc.js',
    name: 'MooTools 1.4.5',
  },
  'mootools-more': {
    package: 'libjs-mootools',
    file: 'usr/share/javascript/mootools/mootools-more-nc.js',
    name: 'MooTools More 1.4.0.1',
  },
};

const npmTarball = async ({ name, version, integrity }, folder) => {
  try {
    await run('npm', ['pack', `${name}@${version}`, '--pack-destination', folder, '--silent'], {
      cwd: folder,
      timeout: 120_000,
      shell: process.platform === 'win32',
    });
  } catch (error) {
    throw new Error(
      `${name}@${version} could not be fetched from the npm registry, so its host page was not looked at: ${error.message.split('\n')[0]}`,
      { cause: error },
    );
  }
  const file = join(
    folder,
    readdirSync(folder).find((entry) => entry.endsWith('.tgz')),
  );
  const hash = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
  if (hash !== integrity)
    throw new Error(
      `${name}@${version} is not the file it was: expected ${integrity}, got ${hash}.`,
    );
  return file;
};

const unpack = async (key) => {
  const entry = fromNpm[key];
  const place = join(cache, `${key}-${entry.version}`);
  if (existsSync(place)) return place;
  const folder = join(cache, `${key}-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    const file = await npmTarball(entry, folder);
    await run('tar', ['-xzf', file, '-C', folder]);
    // Moved whole: a run that is broken off leaves nothing that looks complete.
    if (!existsSync(place)) renameSync(join(folder, 'package'), place);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return place;
};

/** Installed by root, else only downloaded and unpacked. */
const debianFile = async ({ package: name, file }) => {
  const installed = join('/', file);
  if (existsSync(installed)) return installed;
  const kept = join(cache, 'debian', file);
  if (existsSync(kept)) return kept;
  if (canInstall()) return install([name]) && existsSync(installed) ? installed : undefined;
  const folder = join(cache, 'debian');
  mkdirSync(folder, { recursive: true });
  if (!download(name, folder)) return undefined;
  const deb = readdirSync(folder).find((entry) => entry.startsWith(`${name}_`));
  await run('dpkg-deb', ['-x', join(folder, deb), folder]).catch(() => undefined);
  return existsSync(kept) ? kept : undefined;
};

export const oldLibraries = Object.keys(fromDebian);

/** What stands in for an old library. `/fetched/<key>-stand-in.js` is the stand-in on every machine. */
export const standIn = (key) => join(root, 'test/hosts/scripts', `${key}-stub.js`);

/** @returns {Promise<{ file: string, from: string, isReal: boolean }>} */
export const oldLibrary = async (key) => {
  const entry = fromDebian[key];
  const file = await debianFile(entry);
  return file
    ? { file, from: `${entry.name}, from Debian's ${entry.package}`, isReal: true }
    : {
        isReal: false,
        file: standIn(key),
        from: `a stub with the overrides of ${entry.name}, since Debian's ${entry.package} could not be had`,
      };
};

const once = new Map();
const only = (key, make) => {
  if (!once.has(key)) once.set(key, make(key));
  return once.get(key);
};

/** The file behind `/fetched/<path>`: `uswds/dist/css/uswds.css`, `prototype.js`. */
export const unpacked = async (path) => {
  const [key, ...rest] = path.split('/');
  if (Object.hasOwn(fromNpm, key)) {
    const place = await only(key, unpack);
    const file = join(place, ...rest);
    return file.startsWith(place + sep) ? file : undefined;
  }
  const library = key.replace(/\.js$/, '');
  const stub = library.replace(/-stand-in$/, '');
  if (stub !== library && Object.hasOwn(fromDebian, stub)) return standIn(stub);
  return Object.hasOwn(fromDebian, library) ? (await only(library, oldLibrary)).file : undefined;
};

/**
 * Brings what a page's `/fetched/` addresses name, before a browser asks for it.
 * @returns {Promise<string[]>} what was used where there is a choice, for the table
 */
export const bring = async (text) => {
  const used = [];
  for (const [, key] of text.matchAll(/\/fetched\/([\w-]+)/g)) {
    if (Object.hasOwn(fromNpm, key)) await only(key, unpack);
    if (Object.hasOwn(fromDebian, key)) used.push((await only(key, oldLibrary)).from);
  }
  return used;
};
