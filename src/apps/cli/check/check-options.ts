import { existsSync } from "node:fs";
import path from "node:path";
import { Refusal } from "../../../language/refusal";
import type { BaselineEntry } from "../../../lint/baseline";
import { readBaseline } from "../configuration/baseline-file";
import { readConfiguration, type ReadConfiguration } from "../configuration/read-configuration";
import type { Call } from "../command";
import { outputOf, readInput } from "../files";

export const formats = ["text", "json", "sarif"] as const;

/** What a check is asked to do. */
export interface CheckOptions extends Omit<ReadConfiguration, "baseline"> {
  readonly format: (typeof formats)[number];
  readonly willFix: boolean;
  readonly isUnsafe: boolean;
  /** Where the fixed file goes, or the report where nothing is fixed. */
  readonly out?: string;
  /** Warnings that are let pass. */
  readonly mostWarnings: number;
  readonly baseline?: readonly BaselineEntry[];
  readonly baselineTo?: string;
}

/** Reads the options of `check` with the files that they name, before the work starts. */
export function checkOptions(file: string, options: Call["options"]): CheckOptions {
  const text = (name: string) => (typeof options[name] === "string" ? options[name] : undefined);
  const willFix = options.fix === true;
  if (options.unsafe === true && !willFix) throw new Refusal({ en: "--unsafe goes with --fix.", ja: "--unsafe は --fix と併せて指定してください。" });
  const format = formats.find((one) => one === (text("format") ?? "text"));
  if (!format) throw new Refusal({ en: '--format must be {formats}, but is "{format}".', ja: "--format には {formats} のいずれかを指定してください（「{format}」は使えません）。" }, { formats: formats.join(", "), format: text("format") ?? "" });
  const { baseline: besideConfiguration, ...read } = configurationFor(file, text("config"));
  const baselineTo = text("write-baseline");
  const baseline = text("baseline") ?? besideConfiguration;
  return {
    ...read,
    format,
    willFix,
    isUnsafe: options.unsafe === true,
    mostWarnings: mostWarnings(text("max-warnings")),
    ...(willFix || text("out") !== undefined ? { out: outputFor(file, options, willFix) } : {}),
    ...(baselineTo === undefined ? {} : { baselineTo: writable(baselineTo) }),
    ...(baseline === undefined ? {} : baselineTo !== undefined && !existsSync(baseline) ? {} : { baseline: readBaseline(textOf(baseline), baseline) }),
  };
}

function configurationFor(file: string, named: string | undefined): ReadConfiguration {
  const beside = path.join(path.dirname(file), "dealbridge.json");
  const found = named ?? (existsSync(beside) ? beside : undefined);
  if (found === undefined) return { configuration: {}, facts: {} };
  const { baseline, ...read } = readConfiguration(textOf(found), found);
  return { ...read, ...(baseline === undefined ? {} : { baseline: path.resolve(path.dirname(found), baseline) }) };
}

function outputFor(file: string, options: Call["options"], willFix: boolean): string {
  const ending = path.extname(file);
  const out = outputOf(options, willFix ? `fixed${ending}` : "report.txt");
  if (!willFix && path.resolve(out) === path.resolve(file)) throw new Refusal({ en: "--out would put the report over the file that is checked.", ja: "--out の出力先が検査対象のファイルと同じです。" });
  if (willFix && path.extname(out).toLowerCase() !== ending.toLowerCase()) throw new Refusal({ en: '--out must end in {ending} as "{file}" does.', ja: "--out の拡張子は「{file}」と同じ {ending} にしてください。" }, { ending, file });
  return out;
}

function mostWarnings(text: string | undefined): number {
  if (text === undefined) return Infinity;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Refusal({ en: '--max-warnings must be a whole number, but is "{text}".', ja: "--max-warnings には整数を指定してください（「{text}」は使えません）。" }, { text });
}

/** A baseline is written over a baseline only. */
function writable(file: string): string {
  if (existsSync(file)) readBaseline(textOf(file), file);
  return file;
}

function textOf(file: string): string {
  return new TextDecoder().decode(readInput(file));
}
