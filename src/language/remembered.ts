const longestKept = 1000;

/** A function of a text that keeps its answers, at most so many: columns repeat themselves, so that few texts need to be looked at twice. Long texts aren't kept. */
export function remembered<Answer>(answer: (text: string) => Answer, most = 1000): (text: string) => Answer {
  const known = new Map<string, Answer>();
  let missed = 0;
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as Answer;
    const first = answer(text);
    if (text.length > longestKept) return first;
    if (known.size >= most) {
      // A column that never repeats itself mustn't drive out those that do; what they were is forgotten in the end.
      if (++missed < most * 20) return first;
      known.clear();
      missed = 0;
    }
    known.set(text, first);
    return first;
  };
}
