import { chromium, type Browser } from 'playwright-core';
import { browserPath } from '../../../../scripts/browser-path';

/**
 * A group of tests that need a browser, which has no way to any other machine. Where there is none, one line says what
 * was not run; on a build machine (`CI`) that is a failure.
 */
export function describeInBrowser(name: string, tests: (browser: () => Browser) => void): void {
  const executablePath = browserPath();
  describe(name, () => {
    if (executablePath === null) {
      process.stderr.write(`没有找到浏览器，未运行“${name}”。装上 Chromium，或用 CHROMIUM 指出它在哪里。\n`);
      test('没有浏览器时，只有构建机上算失败', () => expect(process.env['CI']).toBeUndefined());
      return;
    }
    let browser: Browser | null = null;
    beforeAll(async () => {
      const args = ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost'];
      browser = await chromium.launch({ executablePath, args });
    });
    afterAll(() => browser?.close());
    tests(() => {
      if (!browser) throw new Error('The browser runs only inside a test');
      return browser;
    });
  });
}
