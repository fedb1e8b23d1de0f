import { bare } from "../../core/contract/bare";
import { isRedacted } from "../../core/contract/redaction";
import { codesAmong } from "../../core/contract/territories";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { triggerWords } from "../../seeds/triggers";
import type { Contract } from "../contract";
import type { ContractFacts } from "../contract-cells";
import { byProduct } from "./by-product";
import { territoryOf } from "./territories";

/** A right that a territory row gives to one party alone. */
export interface Grant {
  readonly row: TriggerRow;
  readonly holder: string;
  readonly codes: ReadonlySet<string>;
  /** Serials; infinite where no day bounds it. */
  readonly from: number;
  readonly to: number;
  /** The indication; blank for all. */
  readonly field: string;
}

/** Who holds the right of a row: the party that pays for it, be it the licensee or an owner that keeps it; the only party where just one is named; nobody known where the name is hidden. Reads payer and payee. */
export function holderOf(row: TriggerRow): string | undefined {
  const holder = row.at("payer") ?? row.at("payee");
  return holder === undefined || isRedacted(holder) ? undefined : holder;
}

/** The first and the last day of a row's right: its own, else the agreement's. Reads earliest and longStop. */
export function termOf(row: TriggerRow, { agreementDate = -Infinity, agreementExpiry = Infinity }: ContractFacts): { readonly from: number; readonly to: number } {
  return { from: row.at("earliest") ?? agreementDate, to: row.at("longStop") ?? agreementExpiry };
}

/** Exclusive and sole rights, product by product, in the order of their first days. Reads product, indication, territory, exclusivity and what holders and terms read. */
export function grantsByProduct(contract: Contract): ReadonlyMap<string, readonly Grant[]> {
  const products = new Map<string, readonly Grant[]>();
  for (const [product, rows] of byProduct(contract.of("territory"))) {
    const named = new Set(rows.flatMap((row) => [...(territoryOf(row)?.codes ?? [])]));
    const grants = rows.flatMap((row): readonly Grant[] => {
      const [territory, holder, exclusivity] = [territoryOf(row), holderOf(row), row.at("exclusivity")];
      if (!territory || holder === undefined || exclusivity === undefined || triggerWords.exclusivity[exclusivity].isAlone !== true) return [];
      return [{ row, holder, codes: codesAmong(territory, named), ...termOf(row, contract.facts), field: bare(row.at("indication") ?? "") }];
    });
    products.set(product, [...grants].sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0)));
  }
  return products;
}

interface Held {
  readonly holder: string;
  readonly to: number;
}

/** Of the grants so far, those that last longest: enough to find one of another holder that still runs on a day. */
export class LongestGrants<Given extends Held = Grant> {
  private longest: Given | undefined;
  private otherHolder: Given | undefined;

  add(grant: Given): void {
    if (!this.longest || grant.to > this.longest.to) {
      if (this.longest && isOther(this.longest, grant.holder)) this.otherHolder = this.longest;
      this.longest = grant;
    } else if (isOther(grant, this.longest.holder) && (!this.otherHolder || grant.to > this.otherHolder.to)) this.otherHolder = grant;
  }

  /** A grant of another holder that still runs on that day. */
  runningFor(holder: string | undefined, day: number): Given | undefined {
    return [this.longest, this.otherHolder].find((grant) => grant !== undefined && (holder === undefined || isOther(grant, holder)) && grant.to >= day);
  }
}

function isOther(grant: Held, holder: string): boolean {
  return bare(grant.holder) !== bare(holder);
}
