const named = new Map([["lt", "<"], ["gt", ">"], ["amp", "&"], ["quot", '"'], ["apos", "'"]]);

/** XML text with its references resolved; `undefined` when it holds one that XML itself does not define. */
export function resolveEntities(text: string): string | undefined {
  if (!text.includes("&")) return text;
  let known = true;
  const resolved = text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z]+)?;?/g, (whole, reference: string | undefined) => {
    const character = reference === undefined || !whole.endsWith(";") ? undefined : characterOf(reference);
    if (character === undefined) known = false;
    return character ?? "";
  });
  return known ? resolved : undefined;
}

function characterOf(reference: string): string | undefined {
  if (!reference.startsWith("#")) return named.get(reference);
  const code = reference[1] === "x" ? Number.parseInt(reference.slice(2), 16) : Number.parseInt(reference.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
