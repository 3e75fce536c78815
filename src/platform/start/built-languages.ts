/**
 * The language files that the loader may ask for, by base tag (`ml`). The build fills it in from
 * `src/lang/`, so that nothing is asked for that is not there. Undefined: there is none.
 */
export const builtLanguages: Record<string, () => Promise<unknown>> | undefined = undefined;
