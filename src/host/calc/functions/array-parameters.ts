/**
 * Which arguments of Excel's functions take a whole range or array. All others take one value: given an array there, the
 * function is calculated for each item and the result is an array (Microsoft: "Dynamic array formulas and spilled array behavior").
 */
export function takesArray(name: string, argument: number): boolean {
  if (everywhere.has(name)) return true;
  return at[name]?.(argument) ?? false;
}

/** True for functions that take any number of ranges, so that a reference to several areas is several arguments. */
export function takesMany(name: string): boolean {
  return everywhere.has(name);
}

const everywhere = new Set(
  (
    "AND OR XOR CONCAT TEXTJOIN PHONETIC MEDIAN STDEV STDEV.S STDEVP STDEV.P VAR VAR.S VARP VAR.P MODE MODE.SNGL MODE.MULT CORREL PEARSON SLOPE " +
    "INTERCEPT RSQ STEYX GEOMEAN HARMEAN DEVSQ AVEDEV COVARIANCE.P COVARIANCE.S COVAR AVERAGEA MAXA MINA STDEVA STDEVPA VARA VARPA F.TEST FTEST " +
    "CHISQ.TEST CHITEST SKEW SKEW.P KURT FREQUENCY GROWTH TREND LINEST LOGEST SUM AVERAGE MIN MAX COUNT COUNTA COUNTBLANK PRODUCT SUMPRODUCT " +
    "MMULT MDETERM MINVERSE SUMSQ GCD LCM SUMX2MY2 SUMX2PY2 SUMXMY2 MULTINOMIAL TRANSPOSE FILTER SORT SORTBY UNIQUE CHOOSEROWS CHOOSECOLS VSTACK " +
    "HSTACK SUBTOTAL AGGREGATE IMSUM IMPRODUCT"
  ).split(" "),
);

const first = (argument: number): boolean => argument === 0;
const second = (argument: number): boolean => argument === 1;
const third = (argument: number): boolean => argument === 2;
const fourth = (argument: number): boolean => argument === 3;
const firstTwo = (argument: number): boolean => argument <= 1;
const fromSecond = (argument: number): boolean => argument >= 1;
const secondAndThird = (argument: number): boolean => argument === 1 || argument === 2;
const firstAndThird = (argument: number): boolean => argument === 0 || argument === 2;
const rangeThenPairs = (argument: number): boolean => argument === 0 || argument % 2 === 1;

const at: Readonly<Record<string, (argument: number) => boolean>> = {
  ...named("IRR MIRR LARGE SMALL PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC PERCENTRANK PERCENTRANK.INC PERCENTRANK.EXC", first),
  ...named("TRIMMEAN Z.TEST ZTEST COUNTIF TOCOL TOROW WRAPROWS WRAPCOLS EXPAND TAKE DROP ARRAYTOTEXT TYPE ROWS COLUMNS AREAS", first),
  ...named("RANK RANK.EQ RANK.AVG FVSCHEDULE MATCH XMATCH VLOOKUP HLOOKUP TEXTBEFORE TEXTAFTER", second),
  ...named("NETWORKDAYS WORKDAY", third),
  ...named("NETWORKDAYS.INTL WORKDAY.INTL SERIESSUM", fourth),
  ...named("XIRR PROB T.TEST TTEST", firstTwo),
  ...named("NPV", fromSecond),
  ...named("XNPV FORECAST FORECAST.LINEAR LOOKUP XLOOKUP TEXTSPLIT", secondAndThird),
  ...named("SUMIF AVERAGEIF DSUM DAVERAGE DCOUNT DCOUNTA DMAX DMIN DPRODUCT DGET DSTDEV DSTDEVP DVAR DVARP", firstAndThird),
  ...named("SUMIFS AVERAGEIFS MAXIFS MINIFS", rangeThenPairs),
  ...named("COUNTIFS", (argument) => argument % 2 === 0),
};

function named(names: string, rule: (argument: number) => boolean): Record<string, (argument: number) => boolean> {
  return Object.fromEntries(names.split(" ").map((name) => [name, rule]));
}
