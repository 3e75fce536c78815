import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';
import { elementsManifest } from '../.scripts/manifest.mjs';
import { root } from '../.scripts/root.mjs';

/** What `dist/custom-elements.json` holds, from the doc blocks as they are now. */
const manifest = (): Plugin => {
  const id = 'virtual:custom-elements';
  return {
    name: 'bedside-custom-elements',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: async (at) =>
      at === `\0${id}` ? `export default ${JSON.stringify(await elementsManifest(root))}` : null,
  };
};

const timeWords = /\b(setTimeout|clearTimeout|performance|Date)\b/;

/** Widgets in stories use a clock that can be moved; Storybook itself uses the page's clock. */
const clock = (): Plugin => ({
  name: 'bedside-story-clock',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/(components|controllers|platform)\/[^?]*\.ts$/.test(id) && timeWords.test(code)
      ? {
          code: `import { setTimeout, clearTimeout, performance, Date } from '/stories/stage/story-clock.ts'; ${code}`,
          map: null,
        }
      : null,
});

export default {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  // Storybook sends nothing and requests nothing from other servers.
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    enableCrashReports: false,
  },
  features: {
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
    backgrounds: false,
    outline: false,
    interactions: false,
    changeDetection: false,
    componentsManifest: false,
  },
  viteFinal: (config) => ({
    ...config,
    plugins: [...(config.plugins ?? []), manifest(), clock()],
  }),
} satisfies StorybookConfig;
