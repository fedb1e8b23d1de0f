import type { Text } from "../../language/text";
import { rightsNotes } from "../../seeds/rights";

const { about, size, practice } = rightsNotes;

/** That figures are placeholders, and where their size and the clocks come from. */
export const figuresNote: Text = {
  en: [about, size.text, practice.text].map(({ en }) => en).join("\n"),
  ja: [about, size.text, practice.text].map(({ ja }) => ja).join("\n"),
};

const addresses = [...size.sources, ...practice.sources].map(({ title, address }) => `${title}  ${address}`).join("\n");

/** The public sources, a line each. */
export const figuresSources: Text = { en: addresses, ja: addresses };
