/** What an add-in learns of its host at start. */
export interface AppContext {
  /** Language of Excel's own words: `ja-JP`. */
  readonly locale: string;
  /** Names one add-in frame among the host's. */
  readonly conversation: string;
  readonly control: string;
  readonly documentUrl: string;
  /** What `isSetSupported` says yes to: `{ ExcelApi: "1.15" }`. */
  readonly requirementSets: Readonly<Record<string, string>>;
}

/** The sets that the local office.js and this stand-in know. */
export const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  CustomFunctionsRuntime: "1.3",
  CustomFunctions: "1.7",
  SharedRuntime: "1.1",
  RichApiRuntime: "1.1",
  DialogApi: "1.1",
  Settings: "1.1",
  AddinCommands: "1.1",
};

/** A context for one frame; what is not said is a usual English Excel on the web. */
export function appContext(part: Partial<AppContext> = {}): AppContext {
  return { locale: "en-US", conversation: "conversation1", control: "control1", documentUrl: "https://localhost/Book1.xlsx", requirementSets, ...part };
}

/** `window.name` of the add-in's frame: from it office.js knows its host. `hostOrigin` must be https and on the add-in's own host name. */
export function frameName({ locale, conversation, control }: AppContext, hostOrigin: string): string {
  // 1 shared runtime, 2 custom functions.
  const flags = 3;
  return JSON.stringify({
    baseFrameName: control,
    hostInfo: `Excel$Web$16.01$${locale}$${conversation}$$disableLogging$${flags}`,
    xdmInfo: `${conversation}|${control}|${hostOrigin}`,
    serializerVersion: "1",
  });
}

/** The answer to the add-in's first question. Settings are the pairs that the workbook keeps, each value as JSON text. */
export function appContextAnswer(context: AppContext, settings: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const sets = context.requirementSets;
  return {
    _id: context.control,
    // Excel on the web, able to write, in a task pane.
    _appName: 16,
    _clientMode: 1,
    _initialDisplayMode: 2,
    _appVersion: "16.0",
    _hostFullVersion: "16.0.0.0",
    _appUILocale: context.locale,
    _dataLocale: context.locale,
    _docUrl: context.documentUrl,
    _reason: 1,
    _settings: Object.entries(settings).map(([name, value]) => [name, JSON.stringify(value)]),
    _requirementMatrix: JSON.stringify(sets),
    _appDomains: [],
    _featureGates: {},
  };
}
