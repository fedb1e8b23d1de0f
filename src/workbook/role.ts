/** What cells are for; one theme gives each its look. */
export const roles = [
  "title",
  "subtitle",
  "heading",
  "label",
  "input",
  "result",
  "headline",
  "note",
  "band",
  "otherBand",
  "tableHeader",
  "tableBody",
  "spare",
  "passage",
  "source",
  "check",
  "green",
  "amber",
  "red",
  "unknown",
  "bar",
  "milestone",
] as const;

export type Role = (typeof roles)[number];
