/** What a custom function answered: `[invocation id, succeeded, value, error code?]`, as it comes over the wire. */
export type InvocationResult = readonly [id: number, succeeded: boolean, value: unknown, errorCode?: number];

/** Where the add-in's runtime of custom functions says that it is ready, and what its functions answered. */
export class FunctionChannel {
  #listeners = new Set<(results: readonly InvocationResult[]) => void>();
  #waiting: (() => void)[] = [];
  #isReady = false;

  /** The runtime takes calls from now on. */
  open(): void {
    this.#isReady = true;
    this.#waiting.splice(0).forEach((run) => run());
  }

  /** Runs now, or as soon as the runtime takes calls: what it is told before is lost. */
  whenOpen(run: () => void): void {
    if (this.#isReady) run();
    else this.#waiting.push(run);
  }

  settle(results: readonly InvocationResult[]): void {
    this.#listeners.forEach((listener) => listener(results));
  }

  onResults(listener: (results: readonly InvocationResult[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
