import type { HostObject } from '../objects/host-object';
import { HostError } from '../workbook/host-error';
import type { Read } from './query';

/** Ranges that the library keeps hold of from one request to the next. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #names = new Map<HostObject, string>();
  #given = 0;

  keep(object: HostObject): void {
    if (this.#names.has(object)) return;
    this.#given++;
    const name = `reference${this.#given}`;
    this.#names.set(object, name);
    this.#objects.set(name, object);
  }

  find(name: string): HostObject {
    const object = this.#objects.get(name);
    if (!object) throw new HostError('InvalidReference');
    return object;
  }

  forget(name: string): void {
    const object = this.#objects.get(name);
    if (object) this.#names.delete(object);
    this.#objects.delete(name);
  }

  identity(object: HostObject): Read {
    const name = this.#names.get(object);
    return name === undefined ? {} : { _ReferenceId: name };
  }
}
