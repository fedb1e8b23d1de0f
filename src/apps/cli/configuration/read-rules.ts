import { Refusal } from "../../../language/refusal";
import type { Text } from "../../../language/text";
import type { Configuration } from "../../../lint/configuration";
import type { Rule, Setting } from "../../../lint/define-rule";
import { severities, type Severity } from "../../../lint/finding";
import { nearest } from "../nearest";
import { rulesNamed } from "./named";

const levels: readonly string[] = ["off", ...severities];

/** Reads `rules`: a severity, or a severity with settings, by rule or group. Groups count first, so that a rule may differ from its group. */
export function readRules(written: Readonly<Record<string, unknown>>, file: string): Pick<Configuration, "severities" | "settings"> {
  const byRule = new Map<string, Severity | "off">();
  const settings = new Map<string, Readonly<Record<string, unknown>>>();
  const entries = Object.entries(written).map(([name, value]) => ({ name, value, named: rulesNamed(name, file, "rules") }));
  for (const { name, value, named } of entries.sort((one, other) => Number(isOne(one)) - Number(isOne(other)))) {
    const [severity, given] = readEntry(name, value, file);
    for (const rule of named) byRule.set(rule.id, severity);
    if (given === undefined) continue;
    const [rule] = named;
    if (!rule || named.length !== 1) throw new Refusal({ en: '{file}: rules: "{name}" is a group, and groups have no settings.', ja: "{file}：rules：「{name}」は規則のグループのため、設定値を指定できません。" }, { file, name });
    settings.set(rule.id, readSettings(rule, given, file));
  }
  return { severities: byRule, settings };
}

function isOne({ name, named }: { readonly name: string; readonly named: readonly Rule[] }): boolean {
  const [rule] = named;
  return rule !== undefined && [rule.id.toLowerCase(), rule.slug].includes(name.trim().toLowerCase());
}

function readEntry(name: string, value: unknown, file: string): readonly [Severity | "off", object | undefined] {
  const [severity, given, ...more] = Array.isArray(value) ? (value as unknown[]) : [value];
  if (typeof severity === "string" && levels.includes(severity) && more.length === 0 && (given === undefined || isPlainObject(given))) return [severity as Severity | "off", given];
  const meant = typeof severity === "string" ? nearest(severity, levels) : { en: "", ja: "" };
  throw new Refusal(
    { en: '{file}: rules: "{name}" must be "off", "error", "warning" or "info", or a list of one of these and an object of settings.{meant}', ja: "{file}：rules：「{name}」には off・error・warning・info のいずれか、または [重大度, {設定}] を指定してください。{meant}" },
    { file, name, meant },
  );
}

function readSettings({ id, slug, settings = {} }: Rule, given: object, file: string): Readonly<Record<string, unknown>> {
  for (const [name, value] of Object.entries(given)) {
    const setting = Object.hasOwn(settings, name) ? settings[name] : undefined;
    if (!setting) throw new Refusal({ en: '{file}: {rule} has no setting "{name}".{meant}', ja: "{file}：規則 {rule} に設定「{name}」はありません。{meant}" }, { file, rule: `${id} ${slug}`, name, meant: nearest(name, Object.keys(settings)) });
    const must = mustOf(setting, value);
    if (must) throw new Refusal({ en: '{file}: the setting "{name}" of {rule} must be {must}.', ja: "{file}：規則 {rule} の設定「{name}」は{must}にしてください。" }, { file, rule: `${id} ${slug}`, name, must });
  }
  return { ...given };
}

/** What a setting must be, where a value isn't that: of the kind of its default. */
function mustOf({ value: standard }: Setting, value: unknown): Text | undefined {
  if (typeof standard === "number") return typeof value === "number" && Number.isFinite(value) ? undefined : { en: "a number", ja: "数値" };
  const isLists = isPlainObject(value) && Object.values(value).every((list) => Array.isArray(list) && list.every((item) => typeof item === "number" && Number.isFinite(item)));
  return isLists ? undefined : { en: "an object of lists of numbers, by name", ja: "名称ごとに数値の配列を持つオブジェクト" };
}

function isPlainObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
