import { beforeEach, describe, expect, test } from "vitest";
import type { Processor } from "../../../src/host/protocol/processor";
import { ActionType, ObjectPathType, type WireResponse } from "../../../src/host/protocol/wire";
import { openProcessor } from "../office/open";
import { HandmadeRequest } from "./request";

let processor: Processor;

beforeEach(() => {
  processor = openProcessor();
});

const raw = (body: unknown) => JSON.parse(processor.process(JSON.stringify(body))) as WireResponse;

/** A request that has reached the first sheet. */
function onSheet(): { request: HandmadeRequest; sheets: number; sheet: number } {
  const request = new HandmadeRequest();
  const sheets = request.property(request.workbook(), "Worksheets");
  return { request, sheets, sheet: request.item(sheets, "Sheet1") };
}

describe("requests as captured from the client", () => {
  test("add a sheet, keep its range, write, load; then free the reference", () => {
    const answer = raw({
      AutoKeepReference: true,
      Actions: [
        { Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 },
        { Id: 4, ActionType: 1, Name: "", ObjectPathId: 3 },
        { Id: 6, ActionType: 1, Name: "", ObjectPathId: 5 },
        { Id: 8, ActionType: 1, Name: "", ObjectPathId: 7 },
        { Id: 9, ActionType: 3, Name: "_KeepReference", ObjectPathId: 7, ArgumentInfo: { Arguments: [] } },
        { Id: 10, ActionType: 1, Name: "", ObjectPathId: 7 },
        { Id: 11, ActionType: 4, Name: "Values", ObjectPathId: 7, ArgumentInfo: { Arguments: [[[1, 2], [3, 4]]] } },
        { Id: 12, ActionType: 2, Name: "", ObjectPathId: 7, QueryInfo: { Select: ["values"] }, L: [1, 3, 5, 7] },
      ],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: "" },
        3: { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
        5: { Id: 5, ObjectPathType: 3, Name: "Add", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["X"] } },
        7: { Id: 7, ObjectPathType: 3, Name: "GetRange", ParentObjectPathId: 5, ArgumentInfo: { Arguments: ["A1:B2"] } },
      },
    });
    const { id } = processor.session.workbook.sheets[1]!;
    expect(answer).toEqual({
      Results: [
        { ActionId: 2, Value: {} },
        { ActionId: 4, Value: {} },
        { ActionId: 6, Value: { Id: id } },
        { ActionId: 8, Value: {} },
        { ActionId: 9, Value: null },
        { ActionId: 10, Value: { _ReferenceId: "ref:1" } },
        { ActionId: 11, Value: null },
        { ActionId: 12, Value: { _ReferenceId: "ref:1", Values: [[1, 2], [3, 4]] } },
      ],
    });
    expect(processor.references.count).toBe(1);
    const next = new HandmadeRequest();
    const kept = next.load(next.path({ ObjectPathType: ObjectPathType.reference, Name: "ref:1" }), "address");
    next.action({ ActionType: ActionType.method, Name: "_RemoveReference", ObjectPathId: next.workbook(), ArgumentInfo: { Arguments: ["ref:1"] } });
    expect(next.send(processor).value(kept)).toEqual({ _ReferenceId: "ref:1", Address: "X!A1:B2" });
    expect(processor.references.count).toBe(0);
    expect(processor.statistics.requests.map(({ actions }) => actions)).toEqual([8, 4]);
  });

  test("take objects as arguments, also inside plain objects and lists", () => {
    const { request, sheet } = onSheet();
    const range = request.called(sheet, "GetRange", "A1:B2");
    const tables = request.property(sheet, "Tables");
    const table = request.path({
      ObjectPathType: ObjectPathType.method,
      Name: "Add",
      ParentObjectPathId: tables,
      ArgumentInfo: { Arguments: [range, false], ReferencedObjectPathIds: [range, 0] },
    });
    const loaded = request.load(table, "name", "columns/name");
    expect(request.send(processor).value(loaded)).toEqual({
      Id: expect.any(String) as string,
      Name: "Table1",
      Columns: { Count: 2, _Items: [{ _Index: 0, Id: 1, Name: "Column1" }, { _Index: 1, Id: 2, Name: "Column2" }] },
    });
  });

  test("null objects answer null, and are not written to", () => {
    const { request, sheets } = onSheet();
    const missing = request.called(sheets, "GetItemOrNullObject", "Nope");
    const inner = request.called(missing, "GetRange", "A1");
    const loaded = request.load(inner, "values");
    const kept = request.action({ ActionType: ActionType.method, Name: "_KeepReference", ObjectPathId: inner, ArgumentInfo: { Arguments: [] } });
    const written = request.set(missing, "Name", "Z");
    const answer = request.send(processor);
    expect([answer.value(loaded), answer.value(kept), answer.value(written)]).toEqual([null, { _IsNull: true }, { _IsNull: true }]);
  });

  test("a null object of an earlier request names a parent that is not there", () => {
    const answer = raw({
      Actions: [
        { Id: 9, ActionType: 1, Name: "", ObjectPathId: 5 },
        { Id: 8, ActionType: 4, Name: "Name", ObjectPathId: 5, ArgumentInfo: { Arguments: ["Z"] } },
      ],
      ObjectPaths: { 5: { Id: 5, ObjectPathType: 7, Name: "", ParentObjectPathId: 3, ArgumentInfo: {} } },
    });
    expect(answer).toEqual({ Results: [{ ActionId: 9, Value: null }, { ActionId: 8, Value: { _IsNull: true } }] });
  });

  test("a failure stops, says where, and keeps what was done", () => {
    const { request, sheets, sheet } = onSheet();
    const done = request.set(sheet, "Name", "Renamed");
    request.item(sheets, "Nope");
    request.set(sheet, "Name", "Never");
    const answer = request.send(processor);
    expect(answer.response.Error).toEqual({
      Code: "ItemNotFound",
      Message: expect.stringContaining("'Nope'") as string,
      Location: "WorksheetCollection.getItem",
      HttpStatusCode: 404,
      ActionIndex: 4,
    });
    expect(answer.response.ProcessedResults?.Results).toHaveLength(4);
    expect(answer.value(done)).toBeNull();
    expect(processor.session.workbook.sheets[0]!.name).toBe("Renamed");
    expect(processor.statistics.requests[0]!.error).toBe("ItemNotFound");
  });

  test("a trace is named beside the results", () => {
    const { request } = onSheet();
    const trace = request.action({ ActionType: ActionType.trace, Name: "Trace", ObjectPathId: 0 });
    const { response } = request.send(processor);
    expect(response.TraceIds).toEqual([trace]);
    expect(response.Results!.at(-1)).toEqual({ ActionId: trace, Value: null });
  });

  test("a method's answer", () => {
    const { request, sheets } = onSheet();
    const count = request.action({ ActionType: ActionType.method, Name: "GetCount", ObjectPathId: sheets, ArgumentInfo: { Arguments: [null] } });
    expect(request.send(processor).value(count)).toBe(1);
  });
});

describe("the rarer actions", () => {
  test("update sets several properties at once", () => {
    const { request, sheet } = onSheet();
    request.action({ ActionType: ActionType.update, ObjectPathId: sheet, ObjectState: { name: "New", tabColor: "#c00000" } });
    request.send(processor);
    expect(processor.session.workbook.sheets[0]).toMatchObject({ name: "New", tabColor: "#C00000" });
  });

  test("ensure-unchanged fails when something changed", () => {
    const { request, sheet } = onSheet();
    request.action({ ActionType: ActionType.ensureUnchanged, ObjectPathId: sheet, ObjectState: { name: "Sheet1" } });
    request.action({ ActionType: ActionType.ensureUnchanged, ObjectPathId: sheet, ObjectState: { position: 3 } });
    expect(request.send(processor).response.Error).toMatchObject({ Code: "Conflict", Location: "Worksheet.position", ActionIndex: 4 });
  });

  test("a query as JSON speaks the API's names", () => {
    const { request, sheets } = onSheet();
    const query = request.action({ ActionType: ActionType.queryAsJson, ObjectPathId: sheets, QueryInfo: { Select: ["name"] } });
    expect(request.send(processor).value(query)).toEqual({ items: [{ _Index: 0, id: expect.any(String) as string, name: "Sheet1" }] });
  });

  test("a recursive query follows the types that it names", () => {
    const { request, sheets } = onSheet();
    const query = request.action({
      ActionType: ActionType.recursiveQuery,
      ObjectPathId: sheets,
      RecursiveQueryInfo: { Queries: { Worksheet: { Select: ["name"] }, NamedItem: { Select: ["formula"] } }, MaxDepth: 2 },
    });
    expect(request.send(processor).value(query)).toEqual({ _Items: [{ _Index: 0, Id: expect.any(String) as string, Name: "Sheet1", Names: { _Items: [] } }] });
  });
});

describe("bad input", () => {
  test.each([
    ["no JSON", "{", "InvalidRequest"],
    ["a list", "[]", "InvalidRequest"],
    ["no paths", '{"Actions":[]}', "InvalidRequest"],
    ["an action without a number", '{"Actions":[{"Id":"1"}],"ObjectPaths":{}}', "InvalidRequest"],
    ["an unknown action type", '{"Actions":[{"Id":1,"ActionType":99,"Name":"","ObjectPathId":1}],"ObjectPaths":{}}', "NotImplemented"],
    ["a path that is not there", '{"Actions":[{"Id":1,"ActionType":1,"Name":"","ObjectPathId":7}],"ObjectPaths":{}}', "InvalidObjectPath"],
    ["an inherited name for a path", '{"Actions":[{"Id":1,"ActionType":3,"Name":"toString","ObjectPathId":1}],"ObjectPaths":{"1":{"Id":1,"ObjectPathType":1,"Name":""}}}', "NotImplemented"],
    ["an unknown service", '{"Actions":[{"Id":1,"ActionType":1,"Name":"","ObjectPathId":1}],"ObjectPaths":{"1":{"Id":1,"ObjectPathType":2,"Name":"Microsoft.Nobody"}}}', "NotImplemented"],
    ["a freed reference", '{"Actions":[{"Id":1,"ActionType":1,"Name":"","ObjectPathId":1}],"ObjectPaths":{"1":{"Id":1,"ObjectPathType":6,"Name":"ref:9"}}}', "InvalidReference"],
    [
      "a path that is its own parent",
      '{"Actions":[{"Id":1,"ActionType":1,"Name":"","ObjectPathId":1}],"ObjectPaths":{"1":{"Id":1,"ObjectPathType":4,"Name":"Worksheets","ParentObjectPathId":1}}}',
      "InvalidObjectPath",
    ],
  ])("%s is answered with an error", (_what, body, code) => {
    const { Error: error } = JSON.parse(processor.process(body)) as WireResponse;
    expect(error).toMatchObject({ Code: code });
    expect(error!.Message).not.toBe("");
  });

  test.each([
    ["an address that is none", "GetRange", ["A1:"], "InvalidArgument"],
    ["a missing sheet", "GetRange", ["Nope!A1"], "ItemNotFound"],
    ["a cell off the sheet", "GetCell", [-1, 0], "InvalidArgument"],
    ["a fraction for a row", "GetCell", [0.5, 0], "InvalidArgument"],
  ])("%s is refused", (_what, method, args, code) => {
    const { request, sheet } = onSheet();
    request.called(sheet, method, ...args);
    const { Error: error } = request.send(processor).response;
    expect(error).toMatchObject({ Code: code, Location: `Worksheet.${method.charAt(0).toLowerCase()}${method.slice(1)}` });
  });

  test("an answer that is too large is refused", () => {
    const small = openProcessor({ payloadLimit: 3000 });
    const { request, sheet } = onSheet();
    request.load(request.called(sheet, "GetRange", "A1:Z99"), "values");
    expect(request.send(small).response.Error?.Code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("a range as large as the sheet answers no cells", () => {
    const { request, sheet } = onSheet();
    const loaded = request.load(request.called(sheet, "GetRange"), "values", "address", "cellCount");
    expect(request.send(processor).value(loaded)).toEqual({ Values: null, Address: "Sheet1!1:1048576", CellCount: -1 });
  });
});
