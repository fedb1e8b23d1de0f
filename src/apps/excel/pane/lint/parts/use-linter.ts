import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { rules } from "../../../../../lint/rules/catalogue";
import type { PaneHost } from "../../host";
import { ContractLinter, type LintState } from "../follow/contract-linter";
import { isTypingIn } from "./typing";

/** The linter of the open workbook, and what it knows; its first check begins at once. */
export function useLinter(host: PaneHost, onFailure: (error: unknown) => void) {
  const [state, setState] = useState<LintState>({ progress: { step: "reading", share: 0 }, checked: undefined, isLive: true, rulesOff: new Set() });
  const panel = useRef<HTMLDivElement>(null);
  const linter = useMemo(() => new ContractLinter(host, rules, { show: setState, fail: onFailure, isBusy: () => isTypingIn(panel.current) }), [host]);
  useEffect(() => {
    void linter.checkAll();
    return () => {
      linter.cancel();
    };
  }, [linter]);
  return { state, linter, panel };
}
