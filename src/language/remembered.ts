const longestKept = 1000;

/** A function of a text that keeps its last answers, at most so many: columns repeat themselves, so that few texts need to be looked at twice. Long texts aren't kept. */
export function remembered<Answer>(answer: (text: string) => Answer, most = 1000): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as Answer;
    const first = answer(text);
    if (text.length > longestKept) return first;
    if (known.size >= most) known.clear();
    known.set(text, first);
    return first;
  };
}
