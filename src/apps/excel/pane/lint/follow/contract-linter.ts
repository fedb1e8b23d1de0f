import { ContractCheck, type CheckResult } from "../../../../../lint/check-contract";
import { Contract } from "../../../../../lint/contract";
import type { Rule } from "../../../../../lint/define-rule";
import type { PaneHost } from "../../host";
import { openContract, type OpenContract } from "../reading/open-contract";
import { readRulesOff } from "../rules-off";
import { rereadLines } from "./reread-lines";
import { touchedLines } from "./touched-lines";
import { watchEdits } from "./watch-edits";
import type { WorkbookEdit } from "./workbook-edit";

/** What the linter knows, for the pane to show. */
export interface LintState {
  /** While it reads or checks: the share that is done. */
  readonly progress: { readonly step: "reading" | "checking"; readonly share: number } | undefined;
  /** The last check that came to its end. */
  readonly checked: CheckedContract | undefined;
  readonly isLive: boolean;
  /** Ids of the rules that are turned off for this workbook. */
  readonly rulesOff: ReadonlySet<string>;
}

/** A contract with its findings. */
export interface CheckedContract {
  readonly open: OpenContract;
  readonly contract: Contract;
  readonly result: CheckResult;
}

/** Milliseconds that the linter works before it lets the pane breathe. */
const slice = 10;
/** Edits that come in a burst are answered once, this many milliseconds after the last. */
const settleTime = 150;

/** More lines than these are quicker checked with all the others. */
const fewLines = 3;

/** A check that takes no longer than this, in milliseconds, comes and goes unseen where findings are shown already. */
const unseen = 400;

class Stopped extends Error {}

interface Watcher {
  readonly show: (state: LintState) => void;
  readonly fail: (error: unknown) => void;
  /** True while the user types in the pane: then nothing moves under their hands. */
  readonly isBusy: () => boolean;
}

/** Checks the open workbook's contract, and keeps the findings up to date edit by edit. */
export class ContractLinter {
  private state: LintState = { progress: undefined, checked: undefined, isLive: true, rulesOff: new Set() };
  private check: ContractCheck | undefined;
  private running: { isStopped: boolean } | undefined;
  private edits: WorkbookEdit[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isWatching = false;

  constructor(
    private readonly host: PaneHost,
    private readonly rules: readonly Rule[],
    private readonly watcher: Watcher,
  ) {}

  /** Reads the whole workbook and checks it. */
  checkAll(): Promise<void> {
    this.edits = [];
    return this.checkOnce(async (onShare) => {
      onShare(0);
      if (!this.isWatching) {
        await watchEdits(this.host, (edit) => { this.edited(edit); });
        this.isWatching = true;
      }
      this.set({ rulesOff: await readRulesOff(this.host) });
      return openContract(this.host, onShare);
    });
  }

  /** Checks what `read` gives, in slices; another check that is under way ends. */
  private async checkOnce(read: (onShare: (share: number) => void) => OpenContract | Promise<OpenContract>): Promise<void> {
    this.cancel();
    const run = { isStopped: false };
    this.running = run;
    const from = performance.now();
    const onShare = (step: "reading" | "checking") => (share: number) => {
      if (run.isStopped) throw new Stopped();
      if (!this.state.checked || performance.now() - from > unseen) this.set({ progress: { step, share } });
    };
    try {
      const open = await read(onShare("reading"));
      const contract = new Contract(open.cells);
      const check = new ContractCheck(contract, this.rules, { severities: new Map([...this.state.rulesOff].map((rule) => [rule, "off"] as const)) });
      await inSlices(check.run(), onShare("checking"));
      this.check = check;
      this.set({ progress: undefined, checked: { open, contract, result: check.result() } });
    } catch (error) {
      if (this.running === run) this.set({ progress: undefined });
      if (!(error instanceof Stopped)) this.watcher.fail(error);
    } finally {
      if (this.running === run) this.running = undefined;
    }
    if (this.edits.length > 0) this.settle();
  }

  /** Ends a check that is under way; the findings of the last one stay. */
  cancel(): void {
    if (this.running) this.running.isStopped = true;
    if (this.state.progress) this.set({ progress: undefined });
  }

  /** What the user does when a check takes too long: it ends, and edits aren't followed until they are asked for again. */
  stop(): void {
    this.cancel();
    this.set({ isLive: false });
  }

  /** Turns following edits on, which checks anew, or off. */
  setLive(isLive: boolean): void {
    this.set({ isLive });
    if (isLive) void this.checkAll();
  }

  private edited(edit: WorkbookEdit): void {
    if (!this.state.isLive) return;
    this.edits.push(edit);
    this.settle();
  }

  private settle(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.running) return;
      if (this.watcher.isBusy()) this.settle();
      else this.follow().catch(this.watcher.fail);
    }, settleTime);
  }

  private async follow(): Promise<void> {
    const { check } = this;
    const { checked } = this.state;
    const edits = this.edits.splice(0);
    if (!check || !checked || edits.length === 0) return;
    const lines = touchedLines(checked.open, edits);
    if (lines === "all") return this.checkAll();
    const changed = await rereadLines(this.host, checked.open, checked.contract, lines);
    if (this.check !== check || changed.length === 0) return undefined;
    if (changed.length > fewLines) return this.checkOnce(() => checked.open);
    for (const { table, row, columns } of changed) if (!check.recheck(table, row + 1, columns)) return this.checkAll();
    this.set({ checked: { ...checked, result: check.result() } });
    return undefined;
  }

  private set(change: Partial<LintState>): void {
    this.state = { ...this.state, ...change };
    this.watcher.show(this.state);
  }
}

async function inSlices(steps: Generator<number, void>, onShare: (share: number) => void): Promise<void> {
  let from = performance.now();
  for (const share of steps) {
    if (performance.now() - from < slice) continue;
    onShare(share);
    await new Promise((resolve) => setTimeout(resolve));
    onShare(share);
    from = performance.now();
  }
}
