import axe from 'axe-core';

/** What axe finds wrong, a line each. Colours are left to a browser: jsdom paints nothing. */
export async function violationsIn(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
