import { Refusal } from "../../language/refusal";
import type { Text } from "../../language/text";

/** What Excel's error codes mean to the user, and what to do. */
const sentences: Readonly<Record<string, Text>> = {
  InvalidOperationInCellEditMode: {
    en: "A cell is being edited. Press Enter or Esc to finish, then try again. Nothing was changed.",
    ja: "セルを編集中です。Enter または Esc で編集を終えてから、もう一度お試しください。何も変更されていません。",
  },
  ItemAlreadyExists: {
    en: "Another sheet, table or name took the same name meanwhile. Try again: a free name will be chosen. Nothing was changed.",
    ja: "操作中に同じ名前のシート、テーブルまたは名前が作成されました。もう一度お試しいただくと空いている名前が使われます。何も変更されていません。",
  },
  AccessDenied: {
    en: "Excel does not allow changes to this workbook: it is protected or read-only. Unprotect it or save a copy, then try again. Nothing was changed.",
    ja: "このブックは保護されているか読み取り専用のため変更できません。保護を解除するかコピーを保存してから、もう一度お試しください。何も変更されていません。",
  },
  RequestPayloadSizeLimitExceeded: {
    en: "This is too large for one step of Excel. Choose fewer rows, then try again. Nothing was changed.",
    ja: "処理が大きすぎて Excel が一度に処理できません。行数を減らしてから、もう一度お試しください。何も変更されていません。",
  },
};

/** An error of Excel as a sentence that says what to do; other refusals and programming errors stay as they are. */
export function asRefusal(error: unknown): unknown {
  if (error instanceof Refusal || !isOfficeError(error)) return error;
  const known = sentences[error.code];
  if (known) return new Refusal(known);
  return new Refusal(
    {
      en: "Excel stopped what was asked of it ({code}: {detail}). Nothing was changed. Try again; if it stays so, save, reopen the workbook and try once more.",
      ja: "Excel が処理を中断しました（{code}：{detail}）。何も変更されていません。もう一度お試しください。解決しない場合は、保存してブックを開き直してからお試しください。",
    },
    { code: error.code, detail: error.message },
  );
}

/** By its shape: an error from the page of another frame is no `Error` of this one. */
function isOfficeError(error: unknown): error is { readonly code: string; readonly message: string } {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" && "debugInfo" in error && "message" in error && typeof error.message === "string";
}
