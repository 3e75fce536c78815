// A real WordPress for `npm run wordpress:try`: Debian's, with MariaDB and PHP. All of it is in one folder,
// which is deleted at the end. The database listens on a socket in that folder, PHP's own server on
// 127.0.0.1.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { canDownload, download, install } from '../machine/apt.mjs';
import { freePort } from '../machine/programs.mjs';
import { root } from '../root.mjs';

/** Installed as root on Debian: programs that start no service. */
const programs = { php: 'php-cli', mariadbd: 'mariadb-server-core' };

/** Unpacked and not installed, since Debian's WordPress asks for a web server. */
const unpacked = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'libjs-cropper',
  'libjs-underscore',
  'php-getid3',
];

/** One sentence for the person at the keyboard. */
export const needs =
  'This needs PHP with mysqli and mbstring, MariaDB, and Debian: on Debian run `apt-get install php-cli php-mysql php-mbstring mariadb-server-core`; the package wordpress is downloaded and unpacked by this script.';

const pathOf = (name) =>
  [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/bin']
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

const run = (name, args, options = {}) => {
  const path = pathOf(name);
  if (!path) throw new Error(needs);
  const done = spawnSync(path, args, { encoding: 'utf8', timeout: 120_000, ...options });
  if (done.status !== 0) throw new Error(`${name} failed:\n${done.stdout}\n${done.stderr}`);
  return done.stdout;
};

const hasModules = () =>
  pathOf('php') !== undefined &&
  /mysqli/.test(run('php', ['-m'])) &&
  /mbstring/.test(run('php', ['-m']));

const ensurePrograms = () => {
  const isThere = () => Object.keys(programs).every(pathOf) && hasModules();
  if (isThere()) return;
  install([...new Set(Object.values(programs)), 'php-mysql', 'php-mbstring', 'php-xml']);
  if (!isThere()) throw new Error(needs);
};

/** The unpacked packages, kept from one run to the next. */
const packageRoot = () => {
  const folder = join(root, 'node_modules/.cache/wordpress');
  const whole = join(folder, 'root');
  if (existsSync(join(folder, 'done'))) return whole;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(whole, { recursive: true });
  if (!canDownload()) throw new Error(needs);
  for (const name of unpacked)
    if (!download(name, folder)) throw new Error(`apt-get could not download ${name}.`);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb')))
    run('dpkg', ['-x', join(folder, file), whole]);
  writeFileSync(join(folder, 'done'), '');
  return whole;
};

/**
 * Copies a folder. Debian's links lead to places of an installed system. Here those places are under
 * `whole`.
 */
const copyLinked = (from, to, whole) => {
  const isLink = lstatSync(from).isSymbolicLink();
  const target = isLink ? readlinkSync(from) : '';
  const source = !isLink
    ? from
    : target.startsWith('/')
      ? join(whole, target)
      : resolve(from, '..', target);
  // A link that leads out of the unpacked packages is a setting of the whole system: leave it out.
  if (!existsSync(source)) return;
  if (!statSync(source).isDirectory()) copyFileSync(source, to);
  else {
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(source)) copyLinked(join(source, name), join(to, name), whole);
  }
};

const until = async (what, isSo, child) => {
  const end = performance.now() + 60_000;
  while (!(await isSo())) {
    if (child.exitCode !== null) throw new Error(`${what} ended at once.`);
    if (performance.now() > end) throw new Error(`${what} took over 60 s.`);
    await new Promise((done) => setTimeout(done, 100));
  }
};

/** Debian's script for this is in the package that starts a service, so it is done by hand. */
const makeDatabase = (options, folder) => {
  mkdirSync(folder);
  const files = ['system_tables', 'performance_tables', 'system_tables_data'];
  const input = [
    // One statement a line: at its start the server reads them like this.
    ...['CREATE DATABASE mysql;', 'USE mysql;', 'SET @auth_root_socket=NULL;'],
    ...files.map((name) => readFileSync(`/usr/share/mysql/mysql_${name}.sql`, 'utf8')),
    'CREATE DATABASE wordpress;',
  ].join('\n');
  run('mariadbd', ['--no-defaults', '--bootstrap', ...options], { input });
};

const config = ({ socket, url, log }) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'FS_METHOD', 'direct' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${log}' );
${['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE']
  .flatMap((name) => [`${name}_KEY`, `${name}_SALT`])
  .map((name) => `define( '${name}', '${randomBytes(32).toString('hex')}' );`)
  .join('\n')}
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** The people of the trial. WordPress decides what each role may do. */
export const people = ['administrator', 'editor', 'author'];

/**
 * Starts a WordPress with these people; each has `password`.
 * @returns {Promise<{ url: string, version: string, password: string, folder: string,
 *   php: (code: string) => string, log: () => string, stop: () => Promise<void> }>} `php` runs code in the
 *   site and gives what it prints
 */
export const startSite = async () => {
  ensurePrograms();
  const whole = packageRoot();
  const temporary = mkdtempSync(join(tmpdir(), 'bedside-wp-'));
  const folder = join(temporary, 'site');
  const children = [];
  const stop = async () => {
    for (const child of children.reverse()) {
      if (child.exitCode !== null) continue;
      const ended = new Promise((done) => child.once('exit', done));
      // The group: PHP's server has workers.
      process.kill(-child.pid, 'SIGTERM');
      await ended;
    }
    rmSync(temporary, { recursive: true, force: true });
  };
  const start = (name, args, options) => {
    const child = spawn(pathOf(name), args, { stdio: 'ignore', detached: true, ...options });
    children.push(child);
    return child;
  };
  try {
    const socket = join(temporary, 'db.sock');
    const data = `--datadir=${join(temporary, 'db')}`;
    const user = `--user=${userInfo().username}`;
    makeDatabase([data, user], join(temporary, 'db'));
    const database = start('mariadbd', [
      ...['--no-defaults', data, user, `--socket=${socket}`, '--skip-networking'],
      `--pid-file=${join(temporary, 'db.pid')}`,
    ]);
    copyLinked(join(whole, 'usr/share/wordpress'), folder, whole);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const logFile = join(temporary, 'debug.log');
    writeFileSync(join(folder, 'wp-config.php'), config({ socket, url, log: logFile }));
    await until('MariaDB', () => existsSync(socket), database);

    const password = randomBytes(12).toString('hex');
    const inSite = (code) => {
      const file = join(temporary, 'run.php');
      writeFileSync(file, `<?php\n${code}\n`);
      return run('php', [file], { cwd: folder });
    };
    const php = (code) => inSite(`require '${folder}/wp-load.php';\n${code}`);
    inSite(`define( 'WP_INSTALLING', true );
      function wp_new_blog_notification() {}
      require '${folder}/wp-load.php';
      require ABSPATH . 'wp-admin/includes/upgrade.php';
      wp_install( 'Lakeside Hospital', 'administrator', 'a@example.org', true, '', '${password}', 'en_US' );`);
    // Faces, and the pictures of the guide that greets a person, would come from other servers.
    php(`update_option( 'show_avatars', 0 );
      foreach ( array( 'editor', 'author' ) as $role ) {
        $id = wp_create_user( $role, '${password}', "$role@example.org" );
        ( new WP_User( $id ) )->set_role( $role );
      }
      foreach ( get_users() as $user )
        update_user_meta( $user->ID, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences',
          array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) ) );`);
    const web = start('php', ['-S', `127.0.0.1:${port}`, '-t', folder], {
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    });
    const answers = () =>
      fetch(`${url}/readme.html`).then(
        ({ ok }) => ok,
        () => false,
      );
    await until("PHP's server", answers, web);
    const version = php('echo get_bloginfo( "version" ), ", PHP ", PHP_VERSION;');
    const log = () => (existsSync(logFile) ? readFileSync(logFile, 'utf8') : '');
    return { url, version, password, folder, php, log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
