import type { PageModel } from "../../model/workbook-model";
import { defineType } from "../define-type";
import type { Host } from "../host";
import { invalidArgument, notImplemented } from "../host-error";
import { asRecord } from "./as-record";
import { asBoolean, asNumber, choose, wordFor } from "./choice";
import { chooseModelled } from "./choose-modelled";
import { pageCells } from "./page-cells";
import { sheetUnder } from "./range-target";
import type { SheetTarget } from "./worksheet";

declare module "../define-type" {
  interface Targets {
    PageLayout: SheetTarget;
  }
}

const orientations = { Portrait: "portrait", Landscape: "landscape" } as const;
const papers = { A4: "a4", Letter: "letter" } as const;

export const pageLayout = defineType<SheetTarget>({
  name: "PageLayout",
  recordKey: ({ sheet }) => `PageLayout:${sheet}`,
  properties: {
    Orientation: {
      get: (target, host) => wordFor(sheetUnder(target, host).page.orientation ?? "portrait", orientations),
      set: (target, value, host) => change(target, host, { orientation: choose(value, orientations) }),
    },
    PaperSize: {
      get: (target, host) => wordFor(sheetUnder(target, host).page.paper ?? "letter", papers),
      set: (target, value, host) => change(target, host, { paper: chooseModelled(value, papers, "paper size") }),
    },
    CenterHorizontally: {
      get: (target, host) => sheetUnder(target, host).page.centerHorizontally ?? false,
      set: (target, value, host) => change(target, host, { centerHorizontally: asBoolean(value) }),
    },
    Zoom: { get: zoom, set: setZoom },
  },
  // Margins are points.
  defaults: {
    LeftMargin: 50.4,
    RightMargin: 50.4,
    TopMargin: 54,
    BottomMargin: 54,
    HeaderMargin: 21.6,
    FooterMargin: 21.6,
    CenterVertically: false,
    BlackAndWhite: false,
    DraftMode: false,
    PrintGridlines: false,
    PrintHeadings: false,
    PrintOrder: "DownThenOver",
    FirstPageNumber: "",
  },
  navigation: { HeadersFooters: { type: "HeaderFooterGroup", of: (target) => target } },
  methods: pageCells,
});

function change(target: SheetTarget, host: Host, part: Partial<PageModel>): void {
  Object.assign(sheetUnder(target, host).page, part);
  host.workbook.changes.push({ kind: "sheetParts", sheet: target.sheet });
}

function zoom(target: SheetTarget, host: Host): Record<string, number> {
  const { fitWide, fitTall } = sheetUnder(target, host).page;
  if (!fitWide && !fitTall) return { scale: 100 };
  return { ...(fitWide && { horizontalFitToPages: fitWide }), ...(fitTall && { verticalFitToPages: fitTall }) };
}

/** A direction that is not said is left free. */
function setZoom(target: SheetTarget, value: unknown, host: Host): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = asRecord(value);
  const [fitWide, fitTall] = [pages(horizontalFitToPages), pages(verticalFitToPages)];
  if (fitWide + fitTall > 0) change(target, host, { fitWide, fitTall });
  else if ((scale ?? 100) !== 100) throw notImplemented("PageLayout.zoom with a scale");
  else {
    const { page } = sheetUnder(target, host);
    delete page.fitWide;
    delete page.fitTall;
    change(target, host, {});
  }
}

function pages(given: unknown): number {
  if (given === undefined || given === null) return 0;
  if (!Number.isInteger(given) || asNumber(given) < 1) throw invalidArgument("pages to fit on are whole numbers from 1");
  return asNumber(given);
}
