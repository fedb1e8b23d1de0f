import { useLayoutEffect, useRef } from "preact/hooks";
import type { RefObject } from "preact";

const entries = "[data-finding]";

/** Keeps the focus sensible when findings come and go: where the entry that had it is gone, the one in its place gets it, else the heading of the list. */
export function useKeptFocus(panel: RefObject<HTMLElement | null>, changed: unknown) {
  const last = useRef<{ readonly element: Element; readonly index: number } | undefined>(undefined);
  useLayoutEffect(() => {
    const before = last.current;
    // Never away from the sheet: only focus that fell off a vanished entry of ours is put back.
    if (!before || before.element.isConnected || !document.hasFocus() || document.activeElement !== document.body) return;
    const found = [...(panel.current?.querySelectorAll<HTMLElement>(entries) ?? [])];
    const next = found[Math.min(before.index, found.length - 1)]?.querySelector<HTMLElement>("button") ?? panel.current?.querySelector<HTMLElement>("[data-fallback]");
    next?.focus();
  }, [changed]);
  return (event: FocusEvent) => {
    const element = event.target as Element;
    const entry = element.closest(entries);
    const all = [...(panel.current?.querySelectorAll(entries) ?? [])];
    last.current = { element, index: entry ? all.indexOf(entry) : 0 };
  };
}
