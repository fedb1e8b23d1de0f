import { afterAll, beforeEach } from "vitest";
import type { Processor } from "../../../src/host/protocol/processor";
import { bootOffice, type BootedOffice } from "./boot";
import { openProcessor } from "./open";

/** An empty workbook and the genuine library over it, new for each test of a file. */
export interface Fresh {
  processor: Processor;
  office: BootedOffice;
  /** The error that a batch leaves with. */
  failure(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<OfficeExtension.Error>;
}

/** Boots the library before each test of the file that calls it. */
export function freshOffice(): Fresh {
  const opened: BootedOffice[] = [];
  const fresh = {
    async failure(batch) {
      try {
        await fresh.office.Excel.run(batch);
      } catch (error) {
        return error as OfficeExtension.Error;
      }
      throw new Error("The batch did not fail");
    },
  } as Fresh;
  beforeEach(async () => {
    fresh.processor = openProcessor();
    fresh.office = await bootOffice(fresh.processor);
    opened.push(fresh.office);
  });
  afterAll(() => opened.forEach(({ dispose }) => dispose()));
  return fresh;
}

/** Waits until what the library sends after a batch, and what the host tells, has arrived. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}
