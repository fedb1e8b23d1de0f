import { damagedPart, tooMany } from "../refusals";
import type { Attributes, XmlListener } from "./scan-xml";

/** An element of a small part, read whole. `text` is its own text, its children's not. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: XmlElement[];
  text: string;
}

const mostElements = 2_000_000;

/** Builds the tree of a part; of an alternative content it keeps the fallback, which every reader understands. */
export class TreeBuilder implements XmlListener {
  private readonly path: XmlElement[] = [{ name: "", attributes: {}, children: [], text: "" }];
  private count = 0;

  open(name: string, attributes: Attributes): void {
    this.count += 1;
    if (this.count > mostElements) throw tooMany("settings in one part", "1 つのパートの設定数", mostElements);
    const element: XmlElement = { name, attributes, children: [], text: "" };
    this.path.at(-1)?.children.push(element);
    this.path.push(element);
  }

  text(text: string): void {
    const current = this.path.at(-1);
    if (current) current.text += text;
  }

  close(name: string): void {
    const closed = this.path.pop();
    if (name !== "AlternateContent" || !closed) return;
    const parent = this.path.at(-1);
    parent?.children.pop();
    for (const fallback of childrenOf(closed, "Fallback")) for (const child of fallback.children) parent?.children.push(child);
  }

  /** The root element. */
  root(part: string): XmlElement {
    const root = this.path[0]?.children[0];
    if (!root) throw damagedPart(part, "is empty", "が空です");
    return root;
  }
}

/** The first child with a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** All children with a name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The element at the end of a path of names. */
export function descendant(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childOf(at, name), element);
}

/** All elements with a name, at any depth. */
export function allOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]) ?? [];
}

/** True for an attribute that says yes; `otherwise` where it is missing. */
export function isOn(value: string | undefined, otherwise = false): boolean {
  return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
}

/** The number of an attribute, if it is one. */
export function numberOf(value: string | undefined): number | undefined {
  if (value === undefined || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
