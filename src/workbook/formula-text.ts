/** True when formula text has an operator outside parentheses, brackets and quotes, so that it can't stand beside another one. */
export function hasOperator(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === '"' || character === "'") {
      index = text.indexOf(character, index + 1);
      if (index < 0) return true;
    } else if ("([{".includes(character)) depth++;
    else if (")]}".includes(character)) depth--;
    else if (depth === 0 && "+-*/^&=<>, ".includes(character)) return true;
  }
  return false;
}

/** True when what is put between the two texts is a whole argument or a whole formula. */
export function standsAlone(before: string, after: string): boolean {
  return /(^|[(,])\s*$/.test(before) && /^\s*($|[),])/.test(after);
}
