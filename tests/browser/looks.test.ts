import type { Locale } from '../../src/engine';
import { PANE_WORDS } from '../support/pane/pane-words';
import { describePane, PANE_SIZE, type OpenPane, type PaneWish } from '../support/built-pane/describe-pane';
import { tooWideIn, violationsIn } from '../support/built-pane/faults-of-page';
import { takePicture } from '../support/built-pane/take-picture';

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
  { name: 'contrast', width: 350, wish: { browser: { forcedColors: 'active' } }, locale: 'zh-CN' },
];

describePane('面板的每一步和每一页', (open) => {
  test.each(LOOKS)(
    '$name，宽 $width 像素：无障碍检查没有发现，不必左右滚动',
    async ({ name, width, wish, locale }) => {
      const words = PANE_WORDS[locale];
      const browser = { ...wish.browser, viewport: { ...PANE_SIZE, width } };
      const opened = await open({ ...wish, browser });
      const faults: Record<string, readonly string[]> = {};
      const look = async (what: string): Promise<void> => {
        await takePicture(opened, `${name}-${what}`);
        // What is folded counts as well.
        if (!what.endsWith('menu')) await unfold(opened);
        const found = [...(await violationsIn(opened)), ...(await tooWideIn(opened))];
        if (found.length > 0) faults[what] = found;
      };
      const { pane } = opened;
      const shown = async (heading: string): Promise<void> => {
        await pane.getByRole('heading', { level: 2, name: heading, exact: true }).waitFor();
        await pane.getByText(words['shell.loading']).waitFor({ state: 'detached' });
      };

      await shown(words['shell.page.welcome']);
      await look('1-welcome');
      await pane.getByRole('button', { name: words['welcome.read'] }).click();
      await pane.getByRole('heading', { name: words['read.columns'] }).waitFor();
      await look('2-read');
      for (const [number, step] of (['score', 'check', 'notes', 'write'] as const).entries()) {
        await pane.getByRole('tab', { name: words[`shell.step.${step}`] }).click();
        await shown(words[`shell.step.${step}`]);
        await look(`${number + 3}-${step}`);
      }
      await pane.getByRole('button', { name: words['shell.score-all'] }).click();
      await pane.getByRole('heading', { name: words['write.receipt'], exact: true }).waitFor();
      await look('7-receipt');
      await pane.getByRole('button', { name: words['write.take-back'] }).click();
      await pane.getByRole('heading', { name: words['write.receipt.took-back'] }).waitFor();
      await look('8-taken-back');
      for (const page of ['settings', 'report', 'help', 'diagnosis'] as const) {
        await pane.getByRole('button', { name: words['shell.menu'] }).click();
        if (page === 'settings') await look('9-menu');
        await pane.getByRole('menuitem', { name: words[`shell.menu.${page}`] }).click();
        await shown(words[`shell.page.${page}`]);
        await look(`9-${page}`);
      }
      await pane.getByRole('button', { name: words['shell.menu'] }).click();
      await pane.getByRole('menuitem', { name: words['shell.menu.settings'] }).click();
      await pane.getByRole('button', { name: words['links.copy'] }).click();
      await shown(words['shell.page.policies']);
      await look('9-policy-editor');
      await takePicture(opened, `${name}-9-policy-editor-unfolded`);
      await pane.getByRole('button', { name: words['editor.save-use'] }).click();
      await pane.getByRole('heading', { name: words['list.own'] }).waitFor();
      await look('9-policies');
      expect(faults).toEqual({});
    },
    180_000,
  );
});

/** Opens what is folded in the part that scrolls. */
async function unfold({ pane }: OpenPane): Promise<void> {
  await pane.evaluate(() => {
    const folds = document.querySelectorAll<HTMLElement>('main button[aria-expanded="false"]:not([role])');
    for (const fold of folds) fold.click();
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}
