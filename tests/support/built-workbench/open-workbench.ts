import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';

/** What a person does with the workbench in a browser. */
export class OpenWorkbench {
  constructor(
    readonly page: Page,
    /** Requests for other machines. */
    readonly foreign: readonly string[],
  ) {}

  get grid(): Locator {
    return this.page.getByRole('region', { name: '表格' });
  }

  /** Chooses a file in the dialog of the button 打开. */
  async choose(name: string, bytes: Uint8Array): Promise<void> {
    const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
    await this.page.locator('input[type=file]').setInputFiles(file);
  }

  /** Chooses a file, and waits until it is the one that is open. */
  async open(name: string, bytes: Uint8Array): Promise<void> {
    await this.grid.locator('canvas').first().waitFor();
    await this.choose(name, bytes);
    await this.shows(name);
  }

  /** Resolves once the file of that name is open and the grid, with a cell selected, shows it. */
  async shows(name: string): Promise<void> {
    await this.page.getByTitle(name, { exact: true }).waitFor();
    await this.grid.locator('canvas').first().waitFor();
    await this.page.waitForFunction(() => {
      const box = document.querySelector<HTMLInputElement>('section[aria-label="表格"] input');
      return box !== null && box.value !== '';
    });
  }

  /** Goes to a cell or an area by the box with its name. */
  async select(place: string): Promise<void> {
    const box = this.grid.locator('input').first();
    await box.fill(place);
    await box.press('Enter');
    await this.page.waitForFunction(() => document.activeElement?.getAttribute('contenteditable') === 'true');
  }

  /** Goes to a cell and types into it. */
  async type(cell: string, text: string): Promise<void> {
    await this.select(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** 一键评分, until its receipt stands. */
  async scoreAll(): Promise<void> {
    await this.page.getByRole('button', { name: '一键评分' }).click();
    await this.page.getByRole('heading', { name: '回执', exact: true }).waitFor();
  }

  /** 另存为 as a download. */
  async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: '另存为' }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
  }
}
