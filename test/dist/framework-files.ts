/** The frameworks themselves, as script tags for the pages of dist tests. */
import { readFileSync } from 'node:fs';
import { unpacked } from '../hosts/runner/packages.mjs';
import { bundledApp } from './bundled-app.js';
import type { Host } from './host-page.js';

const tag = (src: string) => `<script src="${src}"></script>`;

/** React 19 has no file for a page: an app brings it in its own bundle. */
const react19 = (host: Host): string =>
  tag(
    host.put(
      'react-19.js',
      bundledApp(
        "import * as React from 'react'; import * as ReactDOM from 'react-dom/client'; Object.assign(globalThis, { React, ReactDOM });",
        { format: 'iife' },
      ),
    ),
  );

const react18 = async (host: Host): Promise<string> => {
  const files = ['react18/umd/react', 'react-dom18/umd/react-dom'];
  const tags = [];
  for (const file of files) {
    const path = (await unpacked(`${file}.production.min.js`)) as string;
    tags.push(tag(host.put(`${file}.js`, readFileSync(path))));
  }
  return tags.join('');
};

export const frameworks: Record<string, (host: Host) => string | Promise<string>> = {
  'React 19': react19,
  'React 18': react18,
  'Vue 3': () => tag('/npm/vue/dist/vue.global.prod.js'),
};

export const turbo = tag('/npm/@hotwired/turbo/dist/turbo.es2017-umd.js');
export const htmx = tag('/npm/htmx.org/dist/htmx.min.js');
export const idiomorph = tag('/npm/idiomorph/dist/idiomorph.min.js');
/** With Livewire's morph. It starts when the page is parsed. */
export const alpine =
  '<script defer src="/npm/@alpinejs/morph/dist/cdn.min.js"></script>' +
  '<script defer src="/npm/alpinejs/dist/cdn.min.js"></script>';
