import type { SessionEvent } from "../session";

type Listener = (event: SessionEvent) => void;

/** Tells listeners of events in the order they happened, also when a listener itself makes the next one happen. */
export class Listeners {
  private readonly listeners = new Set<Listener>();
  private readonly waiting: SessionEvent[] = [];
  private isTelling = false;

  add(listener: Listener): () => void {
    // A wrapper, so that the same function can listen twice and stop once.
    const entry: Listener = (event) => listener(event);
    this.listeners.add(entry);
    return () => void this.listeners.delete(entry);
  }

  tell(event: SessionEvent): void {
    this.waiting.push(event);
    if (this.isTelling) return;
    this.isTelling = true;
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
      for (const listener of [...this.listeners]) hear(listener, next);
    }
    this.isTelling = false;
  }
}

/** A listener that fails must not undo the edit, nor keep others from hearing of it: its error is raised on its own. */
function hear(listener: Listener, event: SessionEvent): void {
  try {
    listener(event);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
