import { engineFunction, type EngineFunction } from "../../engine/engine";
import { no, yes, type Atom } from "../../value/value";

/** Excel's older names of functions that the engine knows by their newer ones. */
export const renamed: readonly EngineFunction[] = [
  ...Object.entries({
    CHIDIST: "CHISQ.DIST.RT",
    CHIINV: "CHISQ.INV.RT",
    FDIST: "F.DIST.RT",
    FINV: "F.INV.RT",
    TINV: "T.INV.2T",
    GAMMADIST: "GAMMA.DIST",
    GAMMAINV: "GAMMA.INV",
    EXPONDIST: "EXPON.DIST",
    WEIBULL: "WEIBULL.DIST",
    POISSON: "POISSON.DIST",
    CRITBINOM: "BINOM.INV",
    BETAINV: "BETA.INV",
    COVAR: "COVARIANCE.P",
    PEARSON: "CORREL",
  }).flatMap(([old, name]) => withArguments(old, name, 0, [])),
  ...withArguments("HYPGEOMDIST", "HYPGEOM.DIST", 4, [no]),
  ...withArguments("NEGBINOMDIST", "NEGBINOM.DIST", 3, [no]),
  ...withArguments("BETADIST", "BETA.DIST", 3, [yes]),
];

/** The function under its old name, with what the new one asks for besides put in at a place. */
function withArguments(old: string, name: string, place: number, added: readonly Atom[]): EngineFunction[] {
  const known = engineFunction(name);
  if (!known) return [];
  return [
    {
      name: old,
      minArity: known.minArity - added.length,
      maxArity: known.maxArity - added.length,
      invoke: (args) => known.invoke([...args.slice(0, place), ...added, ...args.slice(place)]),
    },
  ];
}
