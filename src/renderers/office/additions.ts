import type { PlacedName } from "../../workbook/laid-out";

type Added = Excel.Worksheet | Excel.NamedItem;

/** The sheets and names that one request adds, so that they can be taken back when Excel stops in the middle of it. */
export class Additions {
  readonly #added: Added[] = [];
  readonly #found: (() => Added)[] = [];

  constructor(readonly context: Excel.RequestContext) {}

  /** Adds a sheet; fails in Excel when there is one of that name. */
  sheet(name: string): Excel.Worksheet {
    const { worksheets } = this.context.workbook;
    this.#found.push(() => worksheets.getItemOrNullObject(name));
    return this.#remember(worksheets.add(name));
  }

  /** Adds a name; fails in Excel when there is one already. */
  name({ name, formula, comment }: PlacedName): Excel.NamedItem {
    const { names } = this.context.workbook;
    this.#found.push(() => names.getItemOrNullObject(name));
    return this.#remember(names.add(name, formula, comment));
  }

  /**
   * Deletes what Excel had added before it stopped with that error. Excel answers the actions that went through, so an item
   * that was loaded is one that we added; one of somebody else's that stood in the way never is.
   */
  async takeBack(error: unknown): Promise<void> {
    const answered = this.#added.filter((item) => wasAnswered(() => item.name));
    const ours = answered.length > 0 || isClash(error) ? answered : await this.#nowThere();
    if (ours.length === 0) return;
    for (const item of ours.reverse()) item.delete();
    await this.context.sync();
  }

  /** For a host that answers nothing of a request that fails: all names were free before it, so what has them now is ours. */
  async #nowThere(): Promise<Added[]> {
    const items = this.#found.map((find) => find());
    for (const item of items) item.load("name");
    try {
      await this.context.sync();
    } catch {
      // Excel takes no request at all, so it did not take the one before either.
      return [];
    }
    return items.filter((item) => !item.isNullObject);
  }

  #remember<Item extends Added>(item: Item): Item {
    item.load("name");
    this.#added.push(item);
    return item;
  }
}

function isClash(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "ItemAlreadyExists";
}

/** A property of an item that Excel did not answer can't be read. */
function wasAnswered(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
