// The web server of the host pages: each at /page/<group>/<name>/, on two ports so that a page can
// load from another origin. `<!--wait 500-->` in a page is a server that stops there for so long.
import { once } from 'node:events';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../../../.scripts/root.mjs';
import { contentTypes } from '../../../.scripts/serve.mjs';
import { unpacked } from './packages.mjs';

const isFile = (path) => {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

const within = (folder, path) => {
  const file = join(folder, path);
  return file.startsWith(folder + sep) ? file : undefined;
};

/** The file behind an address: built files, npm packages, packages that are fetched, the probe. */
const fileOf = async (path) => {
  const [, room, ...rest] = path.split('/');
  const tail = rest.join('/');
  switch (room) {
    case 'dist':
      return within(join(root, 'dist'), tail);
    case 'npm':
      return within(join(root, 'node_modules'), tail);
    case 'fetched':
      return unpacked(tail);
    case 'probe.js':
      return join(root, 'test/hosts/probe.js');
    default:
      return undefined;
  }
};

const send = async (response, status, headers, body) => {
  response.writeHead(status, { 'Cache-Control': 'no-store', ...headers });
  if (typeof body !== 'string') return response.end(body);
  const [first, ...parts] = body.split(/<!--wait (\d+)-->/);
  response.write(first);
  for (let i = 0; i < parts.length; i += 2) {
    await pause(Number(parts[i]));
    if (response.destroyed) return undefined;
    response.write(parts[i + 1]);
  }
  return response.end();
};

const sendFile = (response, file, headers) => {
  response.writeHead(200, {
    'Content-Type': contentTypes[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-store',
    ...headers,
  });
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
};

/**
 * `/late/3000/…` comes 3 seconds late, `/bare/…` without a charset, of `/cut/…` only a half comes,
 * `/shared/…` any site may read. A piece of the loader that all need is another one in `/changed/…`,
 * and is not there in `/gone/…`.
 */
const prefixes = /^\/(?:late\/(\d+)|(bare|cut|shared|changed|gone))(?=\/)/;
const neededByAll = '/dist/pieces/base.js';

const sendHalf = (response, file, type) => {
  const whole = readFileSync(file);
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': whole.length });
  response.write(whole.subarray(0, whole.length / 2), () => response.destroy());
};

const answer = async (pages, request, response) => {
  const url = new URL(request.url ?? '/', 'http://host');
  let path = decodeURIComponent(url.pathname);
  const [prefix, late, way] = prefixes.exec(path) ?? [''];
  path = path.slice(prefix.length);
  if (late) await pause(Number(late));
  const [, page, group, name, ...rest] = path.split('/');
  const host = page === 'page' ? pages.get(`${group}/${name}`) : undefined;
  const own = rest.join('/');
  if (host && own === '') {
    const type = host.type ?? 'text/html; charset=utf-8';
    return send(response, 200, { 'Content-Type': type, ...host.headers }, host.document);
  }
  if (host?.files?.[own] !== undefined) {
    const type = contentTypes[extname(own)] ?? 'application/octet-stream';
    return send(response, 200, { 'Content-Type': type, ...host.fileHeaders }, host.files[own]);
  }
  const file = way === 'gone' && path === neededByAll ? undefined : await fileOf(path);
  if (file && isFile(file)) {
    const type = contentTypes[extname(file)];
    if (way === 'cut') return sendHalf(response, file, type);
    if (way === 'changed' && path === neededByAll)
      return send(response, 200, { 'Content-Type': type }, `${readFileSync(file, 'utf8')} `);
    const headers = {
      bare: { 'Content-Type': type?.split(';')[0] },
      shared: { 'Access-Control-Allow-Origin': '*' },
    };
    return sendFile(response, file, headers[way]);
  }
  const isIcon = path === '/favicon.ico';
  return send(
    response,
    isIcon ? 204 : 404,
    { 'Content-Type': 'text/plain' },
    isIcon ? undefined : 'Not found\n',
  );
};

const listen = async (server) => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server.address().port;
};

/**
 * @param {Map<string, object>} pages by `group/name`; `document` is what is sent
 * @returns {Promise<{ url: string, other: string, close: () => void }>} `other` is another origin
 */
export const serveHosts = async (pages) => {
  const handle = (request, response) => {
    answer(pages, request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  };
  const servers = [createServer(handle), createServer(handle)];
  const [port, otherPort] = await Promise.all(servers.map(listen));
  return {
    url: `http://127.0.0.1:${port}`,
    other: `http://127.0.0.1:${otherPort}`,
    close: () => {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
};
