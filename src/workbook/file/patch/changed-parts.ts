import type { Zip } from '../zip/zip';

/** The parts of a package with changes that are made all at once, in a copy. */
export class ChangedParts {
  /** Null for a part that goes. */
  readonly #changes = new Map<string, string | null>();

  constructor(private readonly zip: Zip) {}

  has(part: string): boolean {
    return this.#changes.has(part) ? this.#changes.get(part) !== null : this.zip.has(part);
  }

  text(part: string): string {
    return this.#changes.get(part) ?? this.zip.text(part);
  }

  put(part: string, xml: string): void {
    this.#changes.set(part, xml);
  }

  /** Changes a part; leaves it alone where there is nothing to change. */
  change(part: string, xml: string | null): void {
    if (xml !== null) this.put(part, xml);
  }

  remove(part: string): void {
    this.#changes.set(part, null);
  }

  save(): Uint8Array {
    const copy = this.zip.copy();
    for (const [part, xml] of this.#changes) {
      if (xml === null) copy.remove(part);
      else copy.put(part, xml);
    }
    return copy.save();
  }
}
