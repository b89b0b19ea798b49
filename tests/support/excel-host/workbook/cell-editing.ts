/** 单元格编辑状态 Whether a person is typing into a cell, and who waits for the end of it. */
export class CellEditing {
  #ended: Promise<void> | null = null;
  #end = (): void => undefined;

  get active(): boolean {
    return this.#ended !== null;
  }

  start(): void {
    this.#ended ??= new Promise((resolve) => (this.#end = resolve));
  }

  end(): void {
    this.#end();
    this.#ended = null;
  }

  /** Resolves once nobody types into a cell. */
  async over(): Promise<void> {
    await this.#ended;
  }
}
