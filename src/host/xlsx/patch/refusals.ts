import { Refusal } from "../../../language/refusal";

/** A change can't be made inside a file that another program wrote; `where` names the cell or the part. */
export const cannotPatch = (where: string, en: string, ja: string) =>
  new Refusal(
    { en: "The file can't be changed in place: {where} {why}.", ja: "ファイルをそのまま変更できません:{where} {why}。" },
    { where, why: { en, ja } },
  );
