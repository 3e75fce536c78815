// Makes the tests of words import node:test and node:assert/strict from the stand-ins in this folder.
const standIns = new Map([
  ['node:test', new URL('collect.mjs', import.meta.url).href],
  ['node:assert/strict', new URL('assert.mjs', import.meta.url).href],
]);

/** @type {import('node:module').ResolveHook} */
export const resolve = (specifier, context, nextResolve) => {
  const standIn = standIns.get(specifier);
  return standIn && context.parentURL?.includes('/test/content/')
    ? { url: standIn, shortCircuit: true }
    : nextResolve(specifier, context);
};
