// `npm start`: installs if needed, builds, and serves the demo until Ctrl-C.
import { spawn } from 'node:child_process';
import { ensureInstalled } from './machine/install.mjs';
import { root } from './root.mjs';
import { serve } from './serve.mjs';

const stop = () => process.exit(0);
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

const givenPort = () => {
  const text = process.env.PORT;
  if (!text) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  console.error(`PORT is ${text}, which is no port number (1 to 65535).`);
  process.exit(1);
};

const build = () =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', '.scripts/build.mjs'], {
      cwd: root,
      stdio: 'inherit',
    });
    child.on('close', resolve);
  });

/** Opens the port before the build, so that you hear at once when it is taken. */
const openServer = async (port) => {
  try {
    return await serve({ port: port ?? 8000, orNext: port === undefined });
  } catch (error) {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${port ?? 8000} is taken: set PORT to another one.`
        : error.message,
    );
    process.exit(1);
  }
};

const { url } = await openServer(givenPort());
ensureInstalled();
console.log('Building, about a minute ...');
if ((await build()) !== 0) {
  console.error('The build failed: see above.');
  process.exit(1);
}
console.log(`The demo is served until Ctrl-C at\n${url}/demo/index.html`);
