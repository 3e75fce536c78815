// Loads the files of unit tests that it is given into one process: each would pay for the start of Node
// and of the TypeScript loader by itself, which takes longer than most of the tests.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

for (const file of process.argv.slice(2)) await import(pathToFileURL(resolve(file)).href);
