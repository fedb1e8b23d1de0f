import type { Processor } from "../../../src/host/protocol/processor";
import { ActionType, ObjectPathType, type WireAction, type WireObjectPath, type WireRequest, type WireResponse } from "../../../src/host/protocol/wire";

/** A request written by hand: each path is instantiated when it is made, as the client does. */
export class HandmadeRequest {
  readonly #actions: WireAction[] = [];
  readonly #paths: Record<string, WireObjectPath> = {};
  #next = 1;

  workbook(): number {
    return this.path({ ObjectPathType: ObjectPathType.globalObject, Name: "" });
  }

  property(parent: number, name: string): number {
    return this.path({ ObjectPathType: ObjectPathType.property, Name: name, ParentObjectPathId: parent });
  }

  item(parent: number, key: unknown): number {
    return this.path({ ObjectPathType: ObjectPathType.indexer, Name: "", ParentObjectPathId: parent, ArgumentInfo: { Arguments: [key] } });
  }

  called(parent: number, name: string, ...args: unknown[]): number {
    return this.path({ ObjectPathType: ObjectPathType.method, Name: name, ParentObjectPathId: parent, ArgumentInfo: { Arguments: args } });
  }

  /** Adds a path and its Instantiate action; gives the path's id. */
  path(path: Omit<WireObjectPath, "Id">): number {
    const id = this.#next++;
    this.#paths[String(id)] = { Id: id, ...path };
    this.action({ ActionType: ActionType.instantiate, ObjectPathId: id });
    return id;
  }

  /** Adds an action; gives its id. */
  action(action: Omit<WireAction, "Id" | "Name"> & { Name?: string }): number {
    const id = this.#next++;
    this.#actions.push({ Id: id, Name: "", ...action });
    return id;
  }

  set(object: number, name: string, value: unknown): number {
    return this.action({ ActionType: ActionType.setProperty, Name: name, ObjectPathId: object, ArgumentInfo: { Arguments: [value] } });
  }

  load(object: number, ...select: string[]): number {
    return this.action({ ActionType: ActionType.query, ObjectPathId: object, QueryInfo: { Select: select } });
  }

  send(processor: Processor, part: Partial<WireRequest> = {}): Answer {
    return new Answer(JSON.parse(processor.process(JSON.stringify({ AutoKeepReference: false, Actions: this.#actions, ObjectPaths: this.#paths, ...part }))) as WireResponse);
  }
}

/** An answer with its values by action id. */
export class Answer {
  constructor(readonly response: WireResponse) {}

  value(action: number): unknown {
    const results = this.response.Results ?? this.response.ProcessedResults?.Results ?? [];
    return results.find(({ ActionId }) => ActionId === action)?.Value;
  }
}
