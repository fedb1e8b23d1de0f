/** True when a text fits a pattern with Excel's wildcards: `*` any characters, `?` one, `~` takes the next as it is; case is ignored. */
export function matchesWildcards(pattern: string, text: string): boolean {
  const parts = partsOf(pattern.toLowerCase());
  const letters = [...text.toLowerCase()];
  let part = 0;
  let letter = 0;
  let star = -1;
  let resume = 0;
  // Only the last star is ever gone back to, so that no pattern takes long.
  while (letter < letters.length) {
    const wanted = parts[part];
    if (wanted === many) {
      star = part++;
      resume = letter;
    } else if (wanted !== undefined && (wanted === one || wanted === letters[letter])) {
      part++;
      letter++;
    } else if (star >= 0) {
      part = star + 1;
      letter = ++resume;
    } else {
      return false;
    }
  }
  return parts.slice(part).every((rest) => rest === many);
}

const one = Symbol("one character");
const many = Symbol("any characters");

function partsOf(pattern: string): (string | symbol)[] {
  const parts: (string | symbol)[] = [];
  const letters = [...pattern];
  for (let index = 0; index < letters.length; index++) {
    const letter = letters[index] ?? "";
    const following = letters[index + 1];
    if (letter === "~" && following !== undefined && "*?~".includes(following)) {
      parts.push(following);
      index++;
    } else {
      parts.push(letter === "*" ? many : letter === "?" ? one : letter);
    }
  }
  return parts;
}
