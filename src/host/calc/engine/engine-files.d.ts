// The engine publishes one entry, which calculates whole workbooks in its own way. We use its function library only; this types
// the one file we reach for, so that an upgrade that moves or reshapes it is seen here.
declare module "*/formula/runtime/function-registry.js" {
  /** Adds the engine's functions to its registry, once. */
  export function ensureRegistryInitialized(): void;
  export function lookupFunction(upperName: string): unknown;
}
