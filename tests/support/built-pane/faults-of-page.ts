import axe from 'axe-core';
import type { OpenPane } from './describe-pane';

/** What axe finds wrong in the pane as it stands, a line each. */
export async function violationsIn({ pane }: Pick<OpenPane, 'pane'>): Promise<string[]> {
  if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(axe.source);
  return pane.evaluate(async () => {
    // A colour on its way to another is neither of the two.
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    // Fluent UI hands the focus on from these as soon as they have it; nobody ever stands on one.
    const context = { exclude: ['[data-tabster-dummy]'] };
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(context);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}

/** Elements that reach beyond the edge of the pane, or are wider within than without: who reads them has to scroll sideways. */
export async function tooWideIn({ pane }: OpenPane): Promise<string[]> {
  return pane.evaluate(() => {
    const scrolls = [...document.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const { overflowX } = getComputedStyle(element);
      const hidden = overflowX === 'hidden' || overflowX === 'clip';
      return !hidden && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
    });
    // What only a screen reader meets is cut off by the one pixel that holds it.
    const unseen = (element: Element): boolean =>
      element.parentElement !== null && (element.parentElement.offsetWidth === 1 || unseen(element.parentElement));
    const beyond = [...document.querySelectorAll('body *')].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 1 && right > window.innerWidth + 1 && !unseen(element);
    });
    const inline = (element: Element): boolean => getComputedStyle(element).display.startsWith('inline');
    return [...scrolls.filter((element) => !inline(element)), ...beyond].map((element) =>
      element.outerHTML.slice(0, 200),
    );
  });
}
