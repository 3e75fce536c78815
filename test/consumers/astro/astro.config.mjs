// Where the test serves it.
export default { base: '/host/astro', outDir: './out', telemetry: false };
