import * as z from "zod/mini";

// Generated checks are functions made from strings, which the content security policy of the pane forbids.
z.config({ jitless: true });

/** A text in both languages, neither of them empty. */
export const textSchema = z.strictObject({
  en: z.string().check(z.minLength(1)),
  ja: z.string().check(z.minLength(1)),
});

/** One place that a fact comes from. */
export const sourceSchema = z.strictObject({
  title: z.string().check(z.minLength(1)),
  address: z.url(),
});

const shownApart = ["path", "message", "input"];

/** Reads one seeds file, or a part of it, as its schema says; throws naming the file and each faulty path. */
export function load<Schema extends z.ZodMiniType>(file: string, schema: Schema, content: unknown): z.output<Schema> {
  const result = z.safeParse(schema, content);
  if (result.success) return result.data;
  // The small build of zod words no messages, so the facts of each fault are shown as they are.
  const faults = result.error.issues.map((issue) => `${issue.path.join(".") || "(top)"}: ${JSON.stringify(issue, (key, value: unknown) => (shownApart.includes(key) ? undefined : value))}`);
  throw new Error(`seeds/${file} is not as its schema says\n${faults.join("\n")}`);
}
