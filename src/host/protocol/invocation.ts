/** What a custom function answered: `[invocation id, succeeded, value, error code?]`, as it comes over the wire. */
export type InvocationResult = readonly [id: number, succeeded: boolean, value: unknown, errorCode?: number];
