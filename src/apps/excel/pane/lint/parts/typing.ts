/** A pause this long, in milliseconds, ends typing. */
const pause = 1500;

let lastKey = -Infinity;

/** Called with each key that is pressed in the panel. */
export function noteKey(): void {
  lastKey = performance.now();
}

/** True while the user types into a field of the panel: in a form until it is left, elsewhere until a pause. */
export function isTypingIn(panel: HTMLElement | null): boolean {
  const active = document.activeElement;
  if (!panel || !document.hasFocus() || !active?.matches("input[type=text], input[type=search], textarea") || !panel.contains(active)) return false;
  return active.closest("form") !== null || performance.now() - lastKey < pause;
}
