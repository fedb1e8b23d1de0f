import { encodeText } from "./escaped-text";

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Attribute values of an element to write; one that is `undefined` is left out, and a claim is written as 1 or 0. */
export type AttributesToWrite = Readonly<Record<string, string | number | boolean | undefined>>;

/** One XML element; its content is XML already. */
export function element(name: string, attributes: AttributesToWrite = {}, ...content: readonly (string | readonly string[])[]): string {
  let opening = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    opening += ` ${key}="${typeof value === "string" ? escapeAttribute(value) : String(typeof value === "boolean" ? Number(value) : value)}"`;
  }
  const inner = content.flat().join("");
  return inner === "" ? `${opening}/>` : `${opening}>${inner}</${name}>`;
}

/** An element that holds text, with its outer blanks kept. */
export function textElement(name: string, text: string, attributes: AttributesToWrite = {}): string {
  const space = /^\s|\s$|\n/.test(text) ? { "xml:space": "preserve" } : {};
  return element(name, { ...attributes, ...space }, escapeText(text));
}

/** Text between tags. */
export function escapeText(text: string): string {
  const encoded = encodeText(text);
  return /[&<>]/.test(encoded) ? encoded.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;") : encoded;
}

function escapeAttribute(text: string): string {
  const encoded = escapeText(text);
  return /["\n\t]/.test(encoded) ? encoded.replaceAll('"', "&quot;").replaceAll("\n", "_x000a_").replaceAll("\t", "&#9;") : encoded;
}
