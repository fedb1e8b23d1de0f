import type { Language } from "../../../../language/text";
import type { ComparedRow, Side } from "../compare/compare-checklists";
import { detail } from "../detail-words";

/** How many of an area's changes are told. */
const mostChanges = 8;

interface Props {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly rows: readonly ComparedRow[];
  readonly language: Language;
  /** Whether to tell what changed inside an area. */
  readonly hasChanges: boolean;
}

/** Two checklists side by side, what differs set off, and in words. */
export function SideBySide({ id, from, to, rows, language, hasChanges }: Props) {
  return (
    <table id={id} class="sides">
      <thead>
        <tr>
          <th scope="col">{detail("areaOrGate", language)}</th>
          <th scope="col">{from}</th>
          <th scope="col">{to}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} changes={hasChanges ? row.changes : []} language={language} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, changes, language }: { readonly row: ComparedRow; readonly changes: readonly string[]; readonly language: Language }) {
  const rest = changes.length - mostChanges;
  return (
    <>
      <tr class={row.isChanged ? "changed" : ""} data-row={row.key}>
        <th scope="row">{row.name}</th>
        <td>{sideWords(row.from)}</td>
        <td>
          {row.isChanged && <span aria-hidden="true">→ </span>}
          {sideWords(row.to)}
        </td>
      </tr>
      {changes.length > 0 && (
        <tr class="changes">
          <td colSpan={3}>
            <ul>
              {changes.slice(0, mostChanges).map((change) => (
                <li key={change}>{change}</li>
              ))}
              {rest > 0 && <li>{detail("andMore", language, { count: rest })}</li>}
            </ul>
          </td>
        </tr>
      )}
    </>
  );
}

function sideWords({ words, light }: Side) {
  return light ? <span class={`light ${light}`}>{words}</span> : words;
}
