// What a file of tests is made of: the titles of its tests, and the words that each of them holds.
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

/** @param {ts.Node} node @returns {node is ts.CallExpression} */
const isSuite = (node) => /^describe(\.only)?$/.test(calledBy(node));

/** Its text, with "..." for what is filled in where a test is made for each row of a table. */
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

/** The text that a plain pattern looks for; a pattern with more in it matches no sentence. */
const patternText = (/** @type {string} */ literal) =>
  literal
    .slice(1, literal.lastIndexOf('/'))
    .replace(/^\^|\$$/g, '')
    .replace(/\\([.?()'"/])/g, '$1');

/** @param {ts.Node} node @returns {string[]} */
const literalsIn = (node) => {
  /** @type {string[]} */
  const found = [];
  const visit = (/** @type {ts.Node} */ child) => {
    if (ts.isRegularExpressionLiteral(child)) found.push(patternText(child.text));
    else if (ts.isStringLiteralLike(child)) found.push(child.text);
    else if (ts.isTemplateExpression(child))
      found.push(child.head.text, ...child.templateSpans.map(({ literal }) => literal.text));
    ts.forEachChild(child, visit);
  };
  visit(node);
  return found;
};

/** @param {ts.Node} node @returns {Set<string>} */
const namesIn = (node) => {
  const names = new Set();
  const visit = (/** @type {ts.Node} */ child) => {
    if (ts.isIdentifier(child)) names.add(child.text);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return names;
};

/**
 * Texts that the tests of a file are about: those written in a test, and those of the tables and
 * constants that it, or the loop it is made in, names.
 * @param {string} code
 * @param {string} [tables] code of modules beside it whose tables it imports
 * @returns {{ title: string, texts: string[] }[]} title with its suites: "checklist > r1"; `{id}` is filled in
 */
export const testTextsIn = (code, tables = '') => {
  /** @type {Map<string, ts.Node>} */
  const constants = new Map();
  for (const source of [parse(tables), parse(code)])
    for (const statement of source.statements)
      if (ts.isVariableStatement(statement))
        for (const { name, initializer } of statement.declarationList.declarations)
          if (ts.isIdentifier(name) && initializer) constants.set(name.text, initializer);

  /** @type {{ title: string, texts: string[] }[]} */
  const tests = [];
  const textsOf = (/** @type {ts.Node[]} */ nodes) => {
    const reached = new Set(nodes);
    // A set that grows while it is walked: constants name constants.
    for (const node of reached)
      for (const name of namesIn(node)) {
        const named = constants.get(name);
        if (named) reached.add(named);
      }
    return [...reached].flatMap(literalsIn);
  };
  const visit = (
    /** @type {ts.Node} */ node,
    /** @type {string[]} */ suites,
    /** @type {ts.Node[]} */ loops,
  ) => {
    if (isSkipped(node)) return;
    if (isTest(node) || isSuite(node)) {
      const [name, ...body] = node.arguments;
      const title = writtenIn(name) ?? `{${name?.getText()}}`;
      if (isTest(node)) {
        // A table walked by a loop belongs to the test that names what the loop takes from it.
        tests.push({ title: [...suites, title].join(' > '), texts: textsOf([...loops, ...body]) });
        return;
      }
      for (const part of body) visit(part, [...suites, title], loops);
      return;
    }
    if (ts.isForOfStatement(node)) {
      visit(node.statement, suites, [...loops, node.expression]);
      return;
    }
    ts.forEachChild(node, (child) => visit(child, suites, loops));
  };
  visit(parse(code), [], []);
  return tests;
};
