import { Refusal } from "../../language/refusal";
import type { Text } from "../../language/text";

/** What Excel's error codes mean to the user, and what to do. */
const sentences: Readonly<Record<string, Text>> = {
  InvalidOperationInCellEditMode: {
    en: "A cell is being edited. Press Enter or Esc to finish, then insert again. Nothing was inserted.",
    ja: "セルを編集中です。Enter または Esc で編集を終えてから、もう一度挿入してください。何も挿入されていません。",
  },
  ItemAlreadyExists: {
    en: "Another sheet, table or name took the same name meanwhile. Insert again: a free name will be chosen. Nothing was inserted.",
    ja: "挿入中に同じ名前のシート、テーブルまたは名前が作成されました。もう一度挿入すると空いている名前が使われます。何も挿入されていません。",
  },
  AccessDenied: {
    en: "Excel does not allow changes to this workbook: it is protected or read-only. Unprotect it or save a copy, then insert again. Nothing was inserted.",
    ja: "このブックは保護されているか読み取り専用のため変更できません。保護を解除するかコピーを保存してから、もう一度挿入してください。何も挿入されていません。",
  },
  RequestPayloadSizeLimitExceeded: {
    en: "The template is too large for one step of Excel. Choose fewer rows, then insert again. Nothing was inserted.",
    ja: "テンプレートが大きすぎて Excel が一度に処理できません。行数を減らしてから、もう一度挿入してください。何も挿入されていません。",
  },
};

/** An error of Excel as a sentence that says what to do; other refusals and programming errors stay as they are. */
export function asRefusal(error: unknown): unknown {
  if (error instanceof Refusal || !isOfficeError(error)) return error;
  const known = sentences[error.code];
  if (known) return new Refusal(known);
  return new Refusal(
    {
      en: "Excel stopped the insertion ({code}: {detail}). Nothing was inserted. Try again; if it stays so, save, reopen the workbook and insert again.",
      ja: "Excel が挿入を中断しました（{code}：{detail}）。何も挿入されていません。もう一度お試しください。解決しない場合は、保存してブックを開き直してから挿入してください。",
    },
    { code: error.code, detail: error.message },
  );
}

/** By its shape: an error from the page of another frame is no `Error` of this one. */
function isOfficeError(error: unknown): error is { readonly code: string; readonly message: string } {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" && "debugInfo" in error && "message" in error && typeof error.message === "string";
}
