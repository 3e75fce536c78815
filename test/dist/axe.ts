/** Axe on a built page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Fails where axe finds something, or finds too little to look at.
 * @param where names the page in the message
 * @param exclude selectors of what is not looked at
 */
export const axeFindsNothing = async (
  page: Page,
  where: string,
  exclude: readonly string[] = [],
): Promise<void> => {
  await page.evaluate(source);
  const { violations, passes } = await page.evaluate<AxeResults>(
    exclude.length > 0 ? `axe.run(${JSON.stringify({ exclude })})` : 'axe.run()',
  );
  assert.ok(passes.length > 15, `${where}: axe looked at ${passes.length} rules`);
  assert.deepEqual(
    violations.map(({ id, nodes }) => ({
      where,
      id,
      nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
    })),
    [],
  );
};
