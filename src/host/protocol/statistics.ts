/** What one request cost. Bytes are UTF-8. */
export interface RequestRecord {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** Error code of the answer, where it failed. */
  readonly error?: string;
}

/** What the requests since the last `clear` cost, in order. */
export class Statistics {
  #requests: RequestRecord[] = [];

  get requests(): readonly RequestRecord[] {
    return this.#requests;
  }

  get count(): number {
    return this.#requests.length;
  }

  get requestBytes(): number {
    return this.#requests.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
  }

  get responseBytes(): number {
    return this.#requests.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
  }

  record(request: RequestRecord): void {
    this.#requests.push(request);
  }

  clear(): void {
    this.#requests = [];
  }
}

/** Length of a text in UTF-8. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
