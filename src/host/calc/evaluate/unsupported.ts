/** Thrown where a formula asks for what can't be calculated here: the whole formula is refused, and the sentence reported. */
export class Unsupported {
  constructor(readonly problem: string) {}
}
