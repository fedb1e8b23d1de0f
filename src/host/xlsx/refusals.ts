import { Refusal } from "../../language/refusal";

/** The file is not a zip, or its contents list can't be read. */
export const notAWorkbook = () =>
  new Refusal({
    en: "This file is not an Excel workbook (.xlsx). Choose a file that Excel saved as \"Excel Workbook (*.xlsx)\".",
    ja: "このファイルは Excel ブック(.xlsx)ではありません。「Excel ブック (*.xlsx)」形式で保存されたファイルを選んでください。",
  });

/** The file holds nothing. */
export const emptyFile = () =>
  new Refusal({
    en: "This file is empty (0 bytes). Download or save it again.",
    ja: "このファイルは空です(0 バイト)。もう一度ダウンロードするか保存し直してください。",
  });

/** The workbook is protected by a password to open it. */
export const encryptedFile = () =>
  new Refusal({
    en: "This workbook is encrypted with a password. Open it in Excel, remove the password (File > Info > Protect Workbook > Encrypt with Password), save and try again.",
    ja: "このブックはパスワードで暗号化されています。Excel で開き、パスワードを解除([ファイル]>[情報]>[ブックの保護]>[パスワードを使用して暗号化])して保存してから、もう一度お試しください。",
  });

/** The workbook is in a format older or other than .xlsx; `format` names it. */
export const otherFormat = (format: string) =>
  new Refusal(
    {
      en: "This workbook is in the format {format}. Open it in Excel, save it as \"Excel Workbook (*.xlsx)\" and try again.",
      ja: "このブックは {format} 形式です。Excel で開き、「Excel ブック (*.xlsx)」として保存してから、もう一度お試しください。",
    },
    { format },
  );

/** A part of the file can't be read; `why` says what is wrong with it. */
export const damagedPart = (part: string, en: string, ja: string) =>
  new Refusal(
    {
      en: "The file is damaged: {part} {why}. Open it in Excel, let Excel repair it, save and try again.",
      ja: "ファイルが壊れています:{part} {why}。Excel で開いて修復し、保存してから、もう一度お試しください。",
    },
    { part, why: { en, ja } },
  );

/** The file is larger, once unpacked, than is safe to read. */
export const tooLarge = (part: string, limit: number) =>
  new Refusal(
    {
      en: "The file unpacks to more than is safe to read: {part} passes {limit} MB. Keep only the sheets you need, save and try again.",
      ja: "ファイルを展開すると安全に読み取れる大きさを超えます:{part} が {limit} MB を超えています。必要なシートだけを残して保存し、もう一度お試しください。",
    },
    { part, limit },
  );

/** There is more of something than this program keeps. */
export const tooMany = (en: string, ja: string, limit: number) =>
  new Refusal(
    {
      en: "The workbook holds more than {limit} {what}. Keep only the part you need, save and try again.",
      ja: "ブックの{what}が {limit} を超えています。必要な部分だけを残して保存し、もう一度お試しください。",
    },
    { limit, what: { en, ja } },
  );

/** A part declares a document type or entities, which Excel never writes. */
export const declaresEntities = (part: string) =>
  new Refusal(
    {
      en: "The file is refused: {part} holds a document type declaration, which no Excel workbook has and which can be used to attack the reader.",
      ja: "このファイルは読み込めません:{part} に文書型宣言(DTD)があります。Excel ブックには含まれず、攻撃に使われることがあるためです。",
    },
    { part },
  );

/** The workbook counts its days from 1904. */
export const startsIn1904 = () =>
  new Refusal({
    en: "This workbook counts dates from 1904. In Excel, clear File > Options > Advanced > \"Use 1904 date system\", check the dates (they move by 1,462 days), save and try again.",
    ja: "このブックは 1904 年から日付を数えています。Excel の[ファイル]>[オプション]>[詳細設定]で「1904 年から計算する」をオフにし、日付(1,462 日ずれます)を確認して保存してから、もう一度お試しください。",
  });

/** Something in the workbook can't be written to .xlsx; `where` names it. */
export const cannotWrite = (where: string, en: string, ja: string) =>
  new Refusal(
    { en: "The workbook can't be saved: {where} {why}.", ja: "ブックを保存できません:{where} {why}。" },
    { where, why: { en, ja } },
  );
