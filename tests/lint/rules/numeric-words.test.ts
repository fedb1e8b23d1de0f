import { describe, expect, test } from "vitest";
import { readSharePurchase } from "../../../src/core/contract/share-purchase";
import { royaltyAdjustments } from "../../../src/lint/parts/royalty-adjustments";
import { thresholdUnit } from "../../../src/lint/parts/threshold-unit";
import { contractOf } from "../rule-examples";

describe("a purchase of shares", () => {
  test.each([
    ["Effective Date: 4,000,000 Series E shares at USD 10.00", 4_000_000, 10, "USD"],
    ["156,238 shares of common stock at $32.0025 per share", 156_238, 32.0025, undefined],
    ["Purchase of 2 million shares at a price of US$10.00 per share", 2_000_000, 10, "USD"],
    ["普通株式4,000,000株を1株当たり1,000円で引き受ける", 4_000_000, 1000, "JPY"],
    ["普通株式400万株（1株につき10.5米ドル）", 4_000_000, 10.5, "USD"],
    ["第三者割当：Ａ種優先株式１００，０００株、１株あたり５，０００円", 100_000, 5000, "JPY"],
  ])("is read from %s", (text, shares, price, currency) => {
    expect(readSharePurchase(text)).toEqual({ shares, price, ...(currency === undefined ? {} : { currency }) });
  });

  test.each(["4,000,000 shares for USD 40,000,000", "1,000 shares at $5 and 2,000 shares at $6", "shares at market price", "100 shares at closing on 12 May", "", "1 ".repeat(16_000), "1,".repeat(16_000), "shares at ".repeat(3000)])("isn't guessed at: %s", (text) => {
    expect(readSharePurchase(text)).toBeUndefined();
  });
});

describe("royalty adjustments", () => {
  const read = (eventText: string, rate: number | null = null) => {
    const [adjustment] = royaltyAdjustments(contractOf({ because: { en: "", ja: "" }, table: [["Category", "EventText", "Rate"], ["royalty_adjust", eventText, rate]] }));
    const { row: _, ...rest } = adjustment!;
    return rest;
  };

  test("are floors, caps or reductions by their words, in either language", () => {
    expect(read("Royalty floor after stacking", 0.03)).toEqual({ isFloor: true, isCap: false, isReduction: false, floor: { share: 0.03, isOfRoyalty: false } });
    expect(read("Not less than 50% of the royalties otherwise due")).toEqual({ isFloor: true, isCap: false, isReduction: false, floor: { share: 0.5, isOfRoyalty: true } });
    expect(read("減額後も本来のロイヤルティの50%を下回らない")).toEqual({ isFloor: true, isCap: false, isReduction: false, floor: { share: 0.5, isOfRoyalty: true } });
    expect(read("減額の合計は50%を上限とする")).toEqual({ isFloor: false, isCap: true, isReduction: false, cap: 0.5 });
    expect(read("Royalty shall not be reduced by more than 50%")).toEqual({ isFloor: false, isCap: true, isReduction: false, cap: 0.5 });
    expect(read("Reduction on generic entry", 0.5)).toEqual({ isFloor: false, isCap: false, isReduction: true });
    expect(read("後発品参入時の減額")).toEqual({ isFloor: false, isCap: false, isReduction: true });
  });

  test("of which one tells two figures: the one beside the words counts", () => {
    expect(read("50% of third-party payments deductible, capped at 40% of royalties", 0.5).cap).toBe(0.4);
    // Whose figure the rate is can't be known.
    expect(read("Third-party payments deductible, capped", 0.5).cap).toBeUndefined();
  });

  test("that are none of these are left alone", () => {
    for (const text of ["Royalty step-up on a second indication", "15% tier becomes 12%", "Manufacturing capacity reserved", "料率の引上げ"]) expect(read(text, 0.1)).toEqual({ isFloor: false, isCap: false, isReduction: false });
  });
});

describe("units of thresholds", () => {
  test.each([
    ["USD", "USD", true],
    ["USD million", "USD", true],
    ["百万円", "JPY", true],
    ["JPY per year", "JPY", true],
    ["$", undefined, true],
    ["units", undefined, false],
    ["packs", undefined, false],
    ["%", undefined, false],
  ])("%s", (unit, currency, isMoney) => {
    const [row] = contractOf({ because: { en: "", ja: "" }, table: [["Category", "Unit"], ["royalty_tier", unit]] }).rows;
    expect(thresholdUnit(row!)).toMatchObject({ isMoney, ...(currency === undefined ? {} : { currency }) });
  });
});
