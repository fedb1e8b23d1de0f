/** What a cut of the royalty rate is worth: the royalty it takes off each period's net sales, weighted by the chance of those sales, discounted from the end of the period. */
export function buyDownPrice(netSales: Float64Array, cut: number, discountRate: number, probabilityAt: (period: number) => number): number {
  let price = 0;
  let factor = 1;
  netSales.forEach((sales, period) => {
    factor /= 1 + discountRate;
    price += sales * cut * probabilityAt(period) * factor;
  });
  return price;
}
