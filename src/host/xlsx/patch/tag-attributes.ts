const attribute = /\s+([^\s=/>"']+)\s*=\s*("[^"]*"|'[^']*')/g;

/** The value of a tag's attribute as written; `undefined` where it has none of that name. */
export function attributeOf(tag: string, name: string): string | undefined {
  if (!tag.includes(name)) return undefined;
  for (const [, found, quoted] of tag.matchAll(attribute)) if (found === name) return quoted?.slice(1, -1);
  return undefined;
}

/** The tag with an attribute set to a value that needs no escaping, or taken away; all else stays as written. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  if (value === undefined && !tag.includes(name)) return tag;
  for (const found of tag.matchAll(attribute)) {
    if (found[1] !== name) continue;
    if (found[2]?.slice(1, -1) === value) return tag;
    const written = value === undefined ? "" : ` ${name}="${value}"`;
    return tag.slice(0, found.index) + written + tag.slice(found.index + found[0].length);
  }
  if (value === undefined) return tag;
  const end = /\s*\/?>$/.exec(tag)?.index ?? tag.length;
  return `${tag.slice(0, end)} ${name}="${value}"${tag.slice(end)}`;
}

/** The tag of an empty element as one that opens. */
export function opened(tag: string): string {
  return tag.endsWith("/>") ? `${tag.slice(0, -2).trimEnd()}>` : tag;
}
