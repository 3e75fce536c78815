// `node .scripts/film.mjs`: makes test/documents/hospital/knee.webm, the film of the tests: a dot that moves
// for two seconds. A browser draws and records it, so it is nobody else's work.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './machine/browser.mjs';
import { root } from './root.mjs';

const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args });
try {
  const tab = await browser.newPage();
  const film = await tab.evaluate(`(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 64;
    canvas.height = 36;
    const pen = canvas.getContext('2d');
    const stream = canvas.captureStream(10);
    const recorder = new MediaRecorder(stream, {
      mimeType: 'video/webm;codecs=vp8',
      videoBitsPerSecond: 20_000,
    });
    const parts = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    const ended = new Promise((resolve) => (recorder.onstop = resolve));
    recorder.start();
    const start = performance.now();
    await new Promise((resolve) => {
      const draw = () => {
        const seconds = (performance.now() - start) / 1000;
        pen.fillStyle = '#e9e6df';
        pen.fillRect(0, 0, 64, 36);
        pen.fillStyle = '#1b4d5c';
        pen.fillRect(8 + 20 * Math.min(seconds, 2), 14, 8, 8);
        if (seconds < 2) requestAnimationFrame(draw);
        else resolve();
      };
      draw();
    });
    recorder.stop();
    await ended;
    return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
  })()`);
  const file = join(root, 'test/documents/hospital/knee.webm');
  writeFileSync(file, Buffer.from(film));
  console.log(`${file}: ${film.length} bytes`);
} finally {
  await browser.close();
}
