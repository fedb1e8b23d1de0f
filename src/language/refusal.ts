import { message, say, type Language, type Message, type MessageValues, type Text } from "./text";

/** A sentence that says why something can't be done: thrown by pure code, worded by the app that shows it. */
export class Refusal extends Error {
  readonly reason: Message;

  constructor(text: Text, values: MessageValues = {}) {
    const reason = message(text, values);
    super(say(reason, "en"));
    this.name = "Refusal";
    this.reason = reason;
  }

  in(language: Language): string {
    return say(this.reason, language);
  }
}
