// The titles of the tests in a file.
import ts from 'typescript';

/** @param {string} code */
const parse = (code) => ts.createSourceFile('a.test.ts', code, ts.ScriptTarget.ES2022, true);

/** @param {ts.Node} call */
const calledBy = (call) => (ts.isCallExpression(call) ? call.expression.getText() : '');

/** A skipped test or suite shows nothing. @param {ts.Node} node */
const isSkipped = (node) => /^x(it|describe)$|\.(skip|todo)$/.test(calledBy(node));

/**
 * `itUnless(lacking.x)('...')` leaves a test out in an engine that cannot do it, never in Chromium.
 * @param {ts.Node} node
 * @returns {node is ts.CallExpression}
 */
const isTest = (node) => /^(it|test)(\.only)?$|^itUnless\(lacking\.\w+\)$/.test(calledBy(node));

/** The title's text. Where a table fills in a part of it for each row, "..." stands for that part. */
const writtenIn = (/** @type {ts.Expression | undefined} */ title) =>
  title === undefined
    ? undefined
    : ts.isStringLiteralLike(title)
      ? title.text
      : ts.isTemplateExpression(title)
        ? [title.head.text, ...title.templateSpans.map(({ literal }) => literal.text)].join('...')
        : undefined;

/**
 * Titles of tests.
 * @param {string} code
 * @returns {Set<string>}
 */
export const titlesIn = (code) => {
  const titles = new Set();
  const visit = (/** @type {ts.Node} */ node) => {
    if (isSkipped(node)) return;
    const title = isTest(node) ? writtenIn(node.arguments[0]) : undefined;
    if (title !== undefined) titles.add(title);
    ts.forEachChild(node, visit);
  };
  visit(parse(code));
  return titles;
};
