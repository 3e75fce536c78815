/** An app whose bundler takes the package, and its frameworks, from node_modules. */
import { buildSync, type BuildOptions } from 'esbuild';
import { root } from '../../.scripts/root.mjs';

/**
 * @param code the app's own module
 * @param more what its bundler does otherwise
 * @returns its one file, for production
 */
export const bundledApp = (code: string, more: BuildOptions = {}): Buffer => {
  const { outputFiles } = buildSync({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
    ...more,
  });
  return Buffer.from(outputFiles![0]!.contents);
};
