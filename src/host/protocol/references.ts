import type { Instance } from "./instance";

/** The objects that clients hold on to across requests, by reference id. */
export class References {
  #kept = new Map<string, Instance>();
  #ids = new Map<Instance, string>();
  #next = 1;

  get count(): number {
    return this.#kept.size;
  }

  keep(instance: Instance): void {
    if (this.#ids.has(instance)) return;
    const id = `ref:${this.#next++}`;
    this.#kept.set(id, instance);
    this.#ids.set(instance, id);
  }

  find(id: string): Instance | undefined {
    return this.#kept.get(id);
  }

  idOf(instance: Instance): string | undefined {
    return this.#ids.get(instance);
  }

  remove(id: string): void {
    const instance = this.#kept.get(id);
    if (instance) this.#ids.delete(instance);
    this.#kept.delete(id);
  }

  clear(): void {
    this.#kept.clear();
    this.#ids.clear();
  }
}
