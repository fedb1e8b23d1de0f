import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createInvoker, type Invoker } from "../../../src/host/protocol/invoker";
import { bootOffice, type BootedOffice } from "./boot";
import { openProcessor } from "./open";

let office: BootedOffice;
let invoker: Invoker;
const cancelled: string[] = [];

beforeAll(async () => {
  const processor = openProcessor();
  invoker = createInvoker(processor);
  office = await bootOffice(processor);
  const { CustomFunctions } = office;
  CustomFunctions.associate("ADD", (first: number, second: number) => first + second);
  CustomFunctions.associate("TWICE", (range: number[][]) => range.map((row) => row.map((value) => value * 2)));
  CustomFunctions.associate("WHERE", (omitted: null, { address }: { address: string }) => `${String(omitted)} at ${address}`);
  CustomFunctions.associate("REFUSE", () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue!, "Give a table with a Trigger column");
  });
  CustomFunctions.associate("CRASH", () => {
    throw new TypeError("undefined is not a function");
  });
  CustomFunctions.associate("WAIT", (invocation: { functionName: string; onCanceled: () => void }) => {
    invocation.onCanceled = () => cancelled.push(invocation.functionName);
    return new Promise(() => undefined);
  });
});

afterAll(() => {
  invoker.dispose();
  office.dispose();
});

describe("custom functions through Microsoft's own protocol", () => {
  test("answer values and grids, and know the calling cell", async () => {
    const calls = [
      invoker.invoke("ADD", [2, 3], "Sheet1!C1"),
      invoker.invoke("Twice", [[[1, 2], [3, 4]]], "Sheet1!C2"),
      invoker.invoke("WHERE", [null], "Sheet1!C3"),
    ];
    expect(await Promise.all(calls.map(({ answer }) => answer))).toEqual([5, [[2, 4], [6, 8]], "null at Sheet1!C3"]);
  });

  test("answer errors with their sentence", async () => {
    const refused = invoker.invoke("REFUSE", [], "Sheet1!D1");
    const crashed = invoker.invoke("CRASH", [], "Sheet1!D2");
    const unknown = invoker.invoke("NOBODY", [], "Sheet1!D3");
    expect(await refused.answer).toEqual({ error: "#VALUE!", message: "Give a table with a Trigger column" });
    expect(await crashed.answer).toMatchObject({ error: "#VALUE!" });
    expect(await unknown.answer).toMatchObject({ error: "#VALUE!" });
  });

  test("are told to stop, and nobody waits for them", async () => {
    const waiting = invoker.invoke("WAIT", [], "Sheet1!E1");
    await new Promise((resolve) => setTimeout(resolve, 20));
    waiting.cancel();
    expect(await waiting.answer).toMatchObject({ error: "#N/A" });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(cancelled).toEqual(["WAIT"]);
  });
});
