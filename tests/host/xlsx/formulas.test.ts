import { describe, expect, it } from "vitest";
import { needsArrayEvaluation } from "../../../src/host/xlsx/formulas/array-evaluation";
import { customFunctionNames } from "../../../src/host/xlsx/formulas/custom-function-names";
import { fromFileFormula } from "../../../src/host/xlsx/formulas/from-file-formula";
import { shownPlain } from "../../../src/host/xlsx/formulas/plain-formula";
import { toFileFormula } from "../../../src/host/xlsx/formulas/to-file-formula";

const custom = customFunctionNames(["DEAL.ROYALTY.TIERS", "DEAL.READINESS"]);

// Stored forms as Excel writes them: measured on Excel for Mac 16.115 and documented in [MS-XLSX] 2.2.2.
const pairs: readonly (readonly [shown: string, stored: string, table?: string])[] = [
  ["=SUM(A1:A3)*2", "SUM(A1:A3)*2"],
  ["=DEAL.ROYALTY.TIERS(B2,Tiers)", "_xldudf_DEAL_ROYALTY_TIERS(B2,Tiers)"],
  ["=SORT(FILTER(A1:B9,B1:B9>3))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:B9,B1:B9>3))"],
  ["=XLOOKUP(1,A:A,B:B)+VSTACK(A1,B1)", "_xlfn.XLOOKUP(1,A:A,B:B)+_xlfn.VSTACK(A1,B1)"],
  ["=LET(x,A1*10,x+1)", "_xlfn.LET(_xlpm.x,A1*10,_xlpm.x+1)"],
  ["=LET(f,LAMBDA(t,t*3),f(2))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.t,_xlpm.t*3),_xlpm.f(2))"],
  ["=LAMBDA(x,x+1)(2)", "_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1)(2)"],
  [
    "=LAMBDA([range],IF(ISOMITTED(range),DEAL.READINESS(Checklist[#All],AsOf),DEAL.READINESS(range,AsOf)))",
    "_xlfn.LAMBDA(_xlop.range,IF(_xlfn.ISOMITTED(_xlpm.range),_xldudf_DEAL_READINESS(Checklist[#All],AsOf),_xldudf_DEAL_READINESS(_xlpm.range,AsOf)))",
  ],
  ["=SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
  ["='My Sheet'!$B$1#", "_xlfn.ANCHORARRAY('My Sheet'!$B$1)"],
  ["=@A1:A3+1", "_xlfn.SINGLE(A1:A3)+1"],
  ["=@INDEX(A1:A3,2)", "_xlfn.SINGLE(INDEX(A1:A3,2))"],
  ["=MAP(A1:A3,ABS)", "_xlfn.MAP(A1:A3,_xleta.ABS)"],
  ["=[@Amount]*2", "Cash[[#This Row],[Amount]]*2", "Cash"],
  ["=Cash[@[Net sales]]", "Cash[[#This Row],[Net sales]]"],
  ["=SUM(Cash[Amount])", "SUM(Cash[Amount])", "Cash"],
  ['="DEAL.READINESS(x) LET(a,1,a)"', '"DEAL.READINESS(x) LET(a,1,a)"'],
  ["=売上(1)+LET(値,1,値)", "売上(1)+_xlfn.LET(_xlpm.値,1,_xlpm.値)"],
];

describe("stored formulas", () => {
  for (const [shown, stored, table] of pairs) {
    it(`${shown} is stored as Excel stores it and shown again as it was`, () => {
      expect(toFileFormula(shown, custom, table)).toBe(stored);
      expect(fromFileFormula(stored, custom, table)).toBe(shown);
    });
  }

  it("keeps what it can't name, so that saving changes nothing", () => {
    for (const stored of ["_xldudf_OTHER_ADDIN_X(A1)", "_xlfn.NOTYETKNOWN(A1)", "_xlfn._TRO_ALL(A1:A9)"]) {
      expect(toFileFormula(fromFileFormula(stored, custom), custom)).toBe(stored);
    }
  });

  it("takes the prefix that other writers put on FILTER and SORT", () => {
    expect(fromFileFormula("_xlfn.FILTER(A1:A3,B1:B3)", custom)).toBe("=FILTER(A1:A3,B1:B3)");
  });

  it("refuses two functions that a file could not tell apart", () => {
    expect(() => customFunctionNames(["DEAL.A.B", "DEAL.A_B"])).toThrow("DEAL_A_B");
  });
});

describe("formulas stored plain", () => {
  it.each([
    ["=A1:A3*2", "=@A1:A3*2"],
    ["=SUM(A1:A3*2)", "=SUM(@A1:A3*2)"],
    ["=Cash[Amount]", "=@Cash[Amount]"],
    ["=IF(A:A>0,1,0)", "=IF(@A:A>0,1,0)"],
    ["=ROUND(A1:A3,1)", "=ROUND(@A1:A3,1)"],
    ["=SUMPRODUCT((A1:A3>1)*B1:B3)", "=SUMPRODUCT((A1:A3>1)*B1:B3)"],
    ["=SUM(A1:A3)", "=SUM(A1:A3)"],
    ["=FILTER(A1:A3,B1:B3>1)", "=FILTER(A1:A3,B1:B3>1)"],
  ])("%s is shown as %s", (stored, shown) => {
    expect(shownPlain(stored)).toBe(shown);
  });
});

describe("array evaluation", () => {
  it.each(["=A1*2+B2", "=SUM(A1:A9)", "=IF(A1>0,SUM(B1:B3),0)", "=[@Amount]*1.1", '=COUNTIF(A:A,"x")', "=ROUND(A1,2)&\" M\"", "=SUBTOTAL(109,[Amount])"])(
    "%s is the same without",
    (formula) => expect(needsArrayEvaluation(formula)).toBe(false),
  );

  it.each(["=SUM(A1:A3*2)", "=A1:A3", "=SEQUENCE(3)", "=DEAL.READINESS(A1)", "=AsOf", "=A1#", "={1,2}", "=IF(A1:A3>1,1,0)", "=INDEX(A1:B3,0,1)", "=Cash[Amount]"])(
    "%s needs it",
    (formula) => expect(needsArrayEvaluation(formula)).toBe(true),
  );
});
