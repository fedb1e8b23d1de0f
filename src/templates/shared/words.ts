import type { Text } from "../../language/text";
import { readinessWords } from "../../seeds/readiness";

/** How far a piece of work is, as templates write it. */
export const progress = {
  notStarted: readinessWords.status.notStarted,
  inProgress: readinessWords.status.inProgress,
  done: { en: "done", ja: "完了" },
} as const satisfies Record<string, Text>;

/** The sides of a deal in a few letters; the deal's facts say who they are. */
export const sides = {
  japan: { en: "Japan/Asia", ja: "日本・アジア" },
  us: { en: "US", ja: "米国" },
  third: { en: "CDMO/CRO", ja: "CDMO・CRO" },
  joint: { en: "Joint", ja: "共同" },
} as const satisfies Record<string, Text>;

/** What checks say of a row. */
export const verdicts = {
  fine: { en: "OK", ja: "OK" },
  late: { en: "Late", ja: "遅延" },
} as const satisfies Record<string, Text>;
