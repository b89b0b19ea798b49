import { chromium, type Browser } from 'playwright-core';
import { browserPath } from '../../../../scripts/browser-path';

/** A group of tests that need a browser, which has no way to any other machine. On a build machine (`CI`) none is a failure. */
export function describeInBrowser(name: string, tests: (browser: () => Browser) => void): void {
  const executablePath = browserPath();
  // Of all its tests: a page opens slowly where others work as well.
  jest.setTimeout(60_000);
  describe(name, () => {
    if (executablePath === null) {
      test('没有浏览器时，只有构建机上算失败', () => expect(process.env['CI']).toBeUndefined());
      return;
    }
    let browser: Browser | null = null;
    beforeAll(async () => {
      const args = ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost'];
      // Scroll bars take their room, as in the web view of Office.
      browser = await chromium.launch({ executablePath, args, ignoreDefaultArgs: ['--hide-scrollbars'] });
    });
    afterAll(() => browser?.close());
    tests(() => {
      if (!browser) throw new Error('The browser runs only inside a test');
      return browser;
    });
  });
}
