/** The compiler of an app, many times in one process: it reads the browser's own types once. */
import { dirname, join } from 'node:path';
import ts from 'typescript';

const own = dirname(ts.getDefaultLibFilePath({}));
const ownFiles = new Map<string, ts.SourceFile | undefined>();

/**
 * What the compiler says of files in a folder that another strict app would compile too.
 * @param options as in an app's `tsconfig.json`, beside those of a strict app
 */
export const compilerSays = (
  folder: string,
  files: readonly string[],
  options: object,
): string[] => {
  const { options: all, errors } = ts.convertCompilerOptionsFromJson(
    {
      ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, types: [] },
      ...{ target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'] },
      // Those of the browser are not ours to check.
      skipDefaultLibCheck: true,
      ...options,
    },
    folder,
  );
  const host = ts.createCompilerHost(all);
  const read = host.getSourceFile.bind(host);
  host.getCurrentDirectory = () => folder;
  host.getSourceFile = (name, ...how) => {
    if (dirname(name) !== own) return read(name, ...how);
    if (!ownFiles.has(name)) ownFiles.set(name, read(name, ...how));
    return ownFiles.get(name);
  };
  const names = files.map((file) => join(folder, file));
  const found = [...errors, ...ts.getPreEmitDiagnostics(ts.createProgram(names, all, host))];
  return found.map(
    ({ file, messageText }) =>
      `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
  );
};
