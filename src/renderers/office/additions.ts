import type { PlacedName } from "../../workbook/laid-out";

/** The sheets and names that one request adds, so that they can be taken back when Excel stops in the middle of it. */
export class Additions {
  readonly #added: (Excel.Worksheet | Excel.NamedItem)[] = [];

  constructor(readonly context: Excel.RequestContext) {}

  /** Adds a sheet; fails in Excel when there is one of that name. */
  sheet(name: string): Excel.Worksheet {
    return this.#remember(this.context.workbook.worksheets.add(name));
  }

  /** Adds a name; fails in Excel when there is one already. */
  name({ name, formula, comment }: PlacedName): Excel.NamedItem {
    return this.#remember(this.context.workbook.names.add(name, formula, comment));
  }

  /**
   * Deletes what Excel had added before it stopped. It answers the actions that went through, so a name that was loaded
   * is one that we added; one of somebody else's that stood in the way never is.
   */
  async takeBack(): Promise<void> {
    const ours = this.#added.filter(wasAnswered);
    if (ours.length === 0) return;
    for (const item of ours.reverse()) item.delete();
    await this.context.sync();
  }

  #remember<Item extends Excel.Worksheet | Excel.NamedItem>(item: Item): Item {
    item.load("name");
    this.#added.push(item);
    return item;
  }
}

function wasAnswered(item: Excel.Worksheet | Excel.NamedItem): boolean {
  try {
    return item.name !== "";
  } catch {
    return false;
  }
}
