// A small server for the demo and the tests: demo/ at /demo/, dist/ at /dist/, on this machine only.
import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { root } from './root.mjs';

export const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

const strictPolicy = "default-src 'none'; script-src 'self'; style-src 'self'";

/** Extra headers by path. */
const ownHeaders = { '/demo/strict-csp.html': { 'Content-Security-Policy': strictPolicy } };

const sizeOf = (file) => {
  try {
    const stat = statSync(file);
    return stat.isFile() ? stat.size : undefined;
  } catch {
    return undefined;
  }
};

/** @returns the file behind a path, or undefined when it is outside the served folders. */
const fileAt = (path, folders) => {
  for (const [prefix, folder] of Object.entries(folders)) {
    if (!path.startsWith(prefix)) continue;
    const file = join(folder, path.slice(prefix.length));
    // `join` has resolved `..`, so what leaves the folder no longer starts with it.
    return file.startsWith(folder + sep) && !file.includes('\0') ? file : undefined;
  }
  return undefined;
};

const pathOf = (url) => {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
};

const answer = (request, response, folders, headers, caching) => {
  const end = (status, extra, body) => {
    response.writeHead(status, { 'Cache-Control': 'no-store', ...extra });
    response.end(body);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return end(405, { Allow: 'GET, HEAD' });
  const path = pathOf(request.url ?? '/');
  if (path === '/' || path === '/demo' || path === '/demo/') {
    return end(302, { Location: '/demo/index.html' });
  }
  // Browsers ask for it unasked, and a 404 would be an error in the console of every page.
  if (path === '/favicon.ico') return end(204, {});
  const file = path && fileAt(path, folders);
  const size = file && sizeOf(file);
  if (size === undefined || file === undefined) {
    return end(404, { 'Content-Type': 'text/plain; charset=utf-8' }, 'Not found\n');
  }
  response.writeHead(200, {
    'Content-Type': contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': size,
    'Cache-Control': caching,
    'X-Content-Type-Options': 'nosniff',
    ...(headers[path] ?? ownHeaders[path]),
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
};

/**
 * @param {object} [options]
 * @param {number} [options.port] 0, the default, takes any free one
 * @param {boolean} [options.orNext] when the port is taken, try the following ones
 * @param {Record<string, Record<string, string>>} [options.headers] extra headers by path, in place
 *   of the server's own for that path
 * @param {Record<string, string>} [options.folders] further folders by prefix: `{ '/hosts/': path }`
 * @param {boolean} [options.isKept] browsers may keep files for an hour, as a site's are kept
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} `url` ends without `/`
 */
export const serve = async ({
  port = 0,
  orNext = false,
  headers = {},
  folders = {},
  isKept = false,
} = {}) => {
  const served = { '/demo/': join(root, 'demo'), '/dist/': join(root, 'dist'), ...folders };
  const caching = isKept ? 'max-age=3600' : 'no-store';
  const server = createServer((request, response) =>
    answer(request, response, served, headers, caching),
  );
  const last = orNext ? Math.min(port + 100, 65_535) : port;
  for (let tried = port; ; tried++) {
    try {
      await once(server.listen(tried, '127.0.0.1'), 'listening');
      break;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || tried >= last) throw error;
    }
  }
  const taken = server.address().port;
  return {
    url: `http://127.0.0.1:${taken}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
