import type { Language } from "../../language/text";
import { start } from "./pane/start";
import { startInExcel } from "./start-in-excel";
import { today } from "./today";

/** What the workbench sets on its own window, as `dealbridgePane`, before the pane's frame loads. */
export interface WorkbenchPane {
  readonly language: Language;
  readonly bridge: object;
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly associate: (action: string, run: () => Promise<void>) => void;
}

/** The library's own bridge, which its types leave out. */
declare const OfficeExtension: { readonly HostBridge: { init(bridge: object): void } };

const lookAgainAfter = 10;

// Over https the library finds its host as it does in Excel on the web. Over http it never gets ready: there it talks over the bridge.
if (window.location.protocol === "https:") startInExcel();
else startOverBridge((window.parent as unknown as { readonly dealbridgePane: WorkbenchPane }).dealbridgePane);

function startOverBridge(workbench: WorkbenchPane): void {
  // The library loads its Excel part by itself, some time after its first file.
  if (!("Excel" in window)) {
    setTimeout(() => {
      startOverBridge(workbench);
    }, lookAgainAfter);
    return;
  }
  OfficeExtension.HostBridge.init(workbench.bridge);
  start({
    language: workbench.language,
    today,
    run: (options, batch) => Excel.run(options, batch),
    isSetSupported: (set, version) => isAtLeast(workbench.requirementSets[set] ?? "0", version),
    associate: workbench.associate,
  });
}

/** Versions compare part by part: 1.15 is later than 1.9. */
function isAtLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
