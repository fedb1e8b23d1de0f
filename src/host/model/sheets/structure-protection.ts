import { HostRefusal } from "../host-refusal";
import type { WorkbookModel } from "../workbook-model";

/** Protects the structure of a workbook: no sheet is added, deleted, renamed, moved, hidden or shown. */
export function protectStructure(workbook: WorkbookModel, password?: string): void {
  refuseProtectedStructure(workbook);
  workbook.protection = password === undefined ? {} : { password };
  workbook.changes.push({ kind: "workbookParts" });
}

/** Ends the protection; a wrong password is refused. */
export function unprotectStructure(workbook: WorkbookModel, password?: string): void {
  if (!workbook.protection) return;
  if (workbook.protection.password !== undefined && workbook.protection.password !== password) {
    throw new HostRefusal("AccessDenied", {
      en: "The password for the workbook is not right: check it and try again",
      ja: "ブックのパスワードが違います。確認してもう一度入力してください",
    });
  }
  delete workbook.protection;
  workbook.changes.push({ kind: "workbookParts" });
}

/** Refuses to change the sheets of a workbook whose structure is protected. */
export function refuseProtectedStructure(workbook: WorkbookModel): void {
  if (!workbook.protection) return;
  throw new HostRefusal("AccessDenied", {
    en: "The workbook's structure is protected: unprotect the workbook before you change its sheets",
    ja: "ブックの構成が保護されています。シートを変更する前にブックの保護を解除してください",
  });
}
