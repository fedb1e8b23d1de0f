/** Ways to make one number of several in 0 to 1; none forgives a missing value, so lists are never empty. */
export const means = {
  /** A zero is a zero: a weak part can't be made up for elsewhere. */
  geometric: (values: readonly number[]) => Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length),
  weakest: (values: readonly number[]) => values.reduce((least, value) => Math.min(least, value)),
  arithmetic: (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length,
} as const;

export type Method = keyof typeof means;
