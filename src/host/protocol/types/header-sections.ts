/** A third of a header or a footer. */
export type Section = "left" | "center" | "right";

type Sections = Readonly<Record<Section, string>>;

const codes: Readonly<Record<string, Section>> = { "&L": "left", "&C": "center", "&R": "right" };

/** The thirds of a header as the model has it: codes start them, and text before any code is in the middle. */
export function splitSections(text: string): Sections {
  const sections = { left: "", center: "", right: "" };
  let section: Section = "center";
  // A doubled & is an & of the text, whatever letter follows.
  for (const [part] of text.matchAll(/&&|&.|[^&]+|&/gsu)) {
    const next = codes[part];
    if (next) section = next;
    else sections[section] += part;
  }
  return sections;
}

/** The thirds in one text; the middle alone needs no code. */
export function joinSections({ left, center, right }: Sections): string {
  if (left === "" && right === "") return center;
  return [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join("");
}
