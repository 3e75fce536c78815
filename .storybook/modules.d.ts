declare module 'virtual:custom-elements' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- with an import of its own this file would declare no module
  const manifest: import('./rows.js').Manifest;
  export default manifest;
}

declare module '*.css?inline' {
  const text: string;
  export default text;
}

declare module '*.css' {}

interface ImportMeta {
  glob(
    pattern: string | readonly string[],
    options: { eager: true; query?: string; import?: string },
  ): Record<string, unknown>;
}
