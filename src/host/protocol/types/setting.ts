import { defineType, type ObjectType } from "../define-type";
import type { Host } from "../host";
import { invalidArgument, itemNotFound } from "../host-error";
import { without } from "./without";
import type { WorkbookTarget } from "./workbook";

interface SettingTarget {
  readonly key: string;
}

declare module "../define-type" {
  interface Targets {
    SettingCollection: WorkbookTarget;
    Setting: SettingTarget;
  }
}

const settings = defineType<WorkbookTarget>({
  name: "SettingCollection",
  items: {
    type: "Setting",
    all: (_target, { workbook }) => Object.keys(workbook.settings).map((key) => ({ key })),
    find: (_target, key, { workbook }) => (Object.hasOwn(workbook.settings, String(key)) ? { key: String(key) } : undefined),
  },
  methods: {
    // One that is there already gets the new value.
    Add: {
      returns: "Setting",
      run: (_target, args, host) => {
        const key = args.text(0);
        if (key === "") throw invalidArgument("a setting needs a key");
        put({ key }, args.values[1], host);
        return { key };
      },
    },
  },
});

const setting = defineType<SettingTarget>({
  name: "Setting",
  id: { key: "_Id", of: ({ key }) => key },
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: (target, host) => valueOf(target, host),
      set: (target, value, host) => {
        valueOf(target, host);
        put(target, value, host);
      },
    },
  },
  methods: {
    Delete: {
      run: (target, _args, host) => {
        valueOf(target, host);
        host.workbook.settings = without(host.workbook.settings, target.key);
        host.workbook.changes.push({ kind: "workbookParts" });
      },
    },
  },
});

function valueOf({ key }: SettingTarget, { workbook }: Host): unknown {
  if (!Object.hasOwn(workbook.settings, key)) throw itemNotFound(`setting '${key}'`);
  return workbook.settings[key];
}

function put({ key }: SettingTarget, value: unknown, { workbook }: Host): void {
  // Entries, as a key may be `__proto__`; one that is there keeps its place.
  workbook.settings = Object.fromEntries([...Object.entries(workbook.settings), [key, value ?? null]]);
  workbook.changes.push({ kind: "workbookParts" });
}

/** The add-in's settings that are saved in the workbook. */
export const settingTypes: readonly ObjectType[] = [settings, setting];
