import type { Locale } from '../../src/engine';
import { describePane, PANE_SIZE, type OpenPane, type PaneWish } from '../support/built-pane/describe-pane';
import { tooWideIn, violationsIn } from '../support/built-pane/faults-of-page';
import { takePicture } from '../support/built-pane/take-picture';
import { PANE_WORDS } from '../support/pane/pane-words';

interface Look {
  readonly name: string;
  readonly width: number;
  readonly wish: PaneWish;
  readonly locale: Locale;
}

const LOOKS: readonly Look[] = [
  { name: 'light', width: 350, wish: {}, locale: 'zh-CN' },
  { name: 'narrow-dark', width: 320, wish: { dark: true }, locale: 'zh-CN' },
  { name: 'narrow-english', width: 320, wish: { language: 'en-US' }, locale: 'en' },
  { name: 'narrow-contrast', width: 320, wish: { browser: { forcedColors: 'active' } }, locale: 'zh-CN' },
];

/** A pane that is looked at on the way through it. */
interface Tour {
  readonly pane: OpenPane['pane'];
  readonly words: (typeof PANE_WORDS)[Locale];
  /** Notes what is wrong with what stands; what is folded counts as well, unless something floats above it. */
  readonly look: (what: string, floating?: boolean) => Promise<void>;
  readonly shown: (heading: string) => Promise<void>;
}

describePane('面板的每一步和每一页', (open) => {
  test.each(LOOKS)(
    '$name，宽 $width 像素：无障碍检查没有发现，不必左右滚动',
    async ({ name, width, wish, locale }) => {
      const words = PANE_WORDS[locale];
      const opened = await open({ ...wish, browser: { ...wish.browser, viewport: { ...PANE_SIZE, width } } });
      const { pane } = opened;
      const faults: Record<string, readonly string[]> = {};
      const tour: Tour = {
        pane,
        words,
        look: async (what, floating = false) => {
          await takePicture(opened, `${name}-${what}`);
          if (!floating) await unfold(opened);
          const found = [...(await violationsIn(opened)), ...(await tooWideIn(opened))];
          if (found.length > 0) faults[what] = found;
        },
        shown: async (heading) => {
          await pane.getByRole('heading', { level: 2, name: heading, exact: true }).waitFor();
          await pane.getByText(words['shell.loading']).waitFor({ state: 'detached' });
        },
      };
      await seeSteps(tour);
      await seePages(tour);
      await seeTemplates(tour);
      await seePolicies(tour);
      expect(faults).toEqual({});
    },
    240_000,
  );
});

/** The five steps, the comparison that the second leads to, and the receipts. */
async function seeSteps({ pane, words, look, shown }: Tour): Promise<void> {
  await shown(words['shell.page.welcome']);
  await look('1-welcome');
  await pane.getByRole('button', { name: words['welcome.read'] }).click();
  await pane.getByRole('heading', { name: words['read.columns'] }).waitFor();
  await look('2-read');
  for (const [number, step] of (['score', 'check', 'notes', 'write'] as const).entries()) {
    await pane.getByRole('tab', { name: words[`shell.step.${step}`] }).click();
    await shown(words[`shell.step.${step}`]);
    await look(`${number + 3}-${step}`);
    if (step !== 'score') continue;
    await pane.getByRole('button', { name: words['score.compare'] }).click();
    await shown(words['shell.page.comparison']);
    await look('3-comparison');
    await pane.getByRole('combobox', { name: words['comparison.other'] }).selectOption('linzhi-project');
    await pane.getByRole('rowheader').nth(2).waitFor();
    await look('3-comparison-differing');
  }
  await pane.getByRole('button', { name: words['shell.score-all'] }).click();
  await pane.getByRole('heading', { name: words['write.receipt'], exact: true }).waitFor();
  await look('7-receipt');
  await pane.getByRole('button', { name: words['write.take-back'] }).click();
  await pane.getByRole('heading', { name: words['write.receipt.took-back'] }).waitFor();
  await look('8-taken-back');
}

/** The menu and the pages beside the steps. */
async function seePages({ pane, words, look, shown }: Tour): Promise<void> {
  for (const page of ['settings', 'report', 'help', 'diagnosis'] as const) {
    await pane.getByRole('button', { name: words['shell.menu'], exact: true }).click();
    if (page === 'settings') await look('9-menu', true);
    await pane.getByRole('menuitem', { name: words[`shell.menu.${page}`] }).click();
    await shown(words[`shell.page.${page}`]);
    await look(`9-${page}`);
  }
}

/** The forms and the library of indicators, each with what is said before anything is written. */
async function seeTemplates({ pane, words, look, shown }: Tour): Promise<void> {
  await pane.getByRole('button', { name: words['shell.menu'], exact: true }).click();
  await pane.getByRole('menuitem', { name: words['shell.menu.templates'] }).click();
  await shown(words['shell.page.templates']);
  await look('9-templates');
  await pane.getByRole('button', { name: words['templates.insert'], exact: false }).first().click();
  await pane.getByRole('button', { name: words['templates.confirm'] }).waitFor();
  await pane.getByRole('button', { name: words['templates.put'], exact: false }).first().click();
  await look('9-templates-asked');
}

/** The editor of policies, folded and unfolded, and the list of those that were made. */
async function seePolicies({ pane, words, look, shown }: Tour): Promise<void> {
  await pane.getByRole('button', { name: words['shell.menu'], exact: true }).click();
  await pane.getByRole('menuitem', { name: words['shell.menu.settings'] }).click();
  await pane.getByRole('button', { name: words['links.copy'] }).click();
  await shown(words['shell.page.policies']);
  await look('9-policy-editor');
  await look('9-policy-editor-unfolded');
  await pane.getByRole('button', { name: words['editor.save-use'] }).click();
  await pane.getByRole('heading', { name: words['list.own'] }).waitFor();
  await look('9-policies');
}

/** Opens what is folded in the part that scrolls. */
async function unfold({ pane }: OpenPane): Promise<void> {
  await pane.evaluate(() => {
    const folds = document.querySelectorAll<HTMLElement>('main button[aria-expanded="false"]:not([role])');
    for (const fold of folds) fold.click();
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}
