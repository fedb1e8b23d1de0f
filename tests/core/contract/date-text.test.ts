import { describe, expect, test } from "vitest";
import { isoDate } from "../../../src/cells/serial";
import { lacksYear, readDateText } from "../../../src/core/contract/date-text";

describe("dates as contracts write them", () => {
  test.each([
    ["2027-04-01", "2027-04-01"],
    ["2027/4/1", "2027-04-01"],
    ["2027.4.1", "2027-04-01"],
    ["2027-04-01T10:00:00Z", "2027-04-01"],
    ["２０２７年４月１日", "2027-04-01"],
    ["令和7年4月1日", "2025-04-01"],
    ["令和元年5月1日", "2019-05-01"],
    ["R7.4.1", "2025-04-01"],
    ["H31/4/30", "2019-04-30"],
    ["平成32年3月31日", "2020-03-31"],
    ["昭和64年1月7日", "1989-01-07"],
    ["二〇二七年四月一日", "2027-04-01"],
    ["令和七年十月三十一日", "2025-10-31"],
    ["1 April 2027", "2027-04-01"],
    ["April 1, 2027", "2027-04-01"],
    ["Sept. 30, 2027", "2027-09-30"],
    ["1-Apr-27", "2027-04-01"],
    ["30st day of January, 2020", "2020-01-30"],
    ["12/25/2027", "2027-12-25"],
    ["25/12/2027", "2027-12-25"],
    ["4/4/2027", "2027-04-04"],
    ["29 February 2028", "2028-02-29"],
  ])("%s", (text, day) => {
    const date = readDateText(text);
    expect(date && isoDate(date.serial)).toBe(day);
    expect(date?.isPeriodEnd).toBe(false);
  });

  test.each([
    ["2027-Q2", "2027-06-30"],
    ["Q4 2027", "2027-12-31"],
    ["1H 2027", "2027-06-30"],
    ["June 2027", "2027-06-30"],
    ["end of February 2028", "2028-02-29"],
    ["2027年4月", "2027-04-30"],
    ["令和9年3月末", "2027-03-31"],
    ["2027年末", "2027-12-31"],
    ["end of 2027", "2027-12-31"],
  ])("%s is a period: its last day", (text, day) => {
    const date = readDateText(text);
    expect(date && isoDate(date.serial)).toBe(day);
    expect(date?.isPeriodEnd).toBe(true);
  });

  test.each(["", "4/1/2027", "01-02-2027", "2027-02-29", "31 April 2027", "2027/13/1", "2027-04/01", "FY2027", "2027年度", "2027", "令和元年4月1日", "30 days after approval", "soon"])("%j is none", (text) => expect(readDateText(text)).toBeUndefined());

  test.each(["8/15", "12/16", "15 August", "August 15", "8月15日", "30st day of January"])("%s lacks its year", (text) => {
    expect(readDateText(text)).toBeUndefined();
    expect(lacksYear(text)).toBe(true);
  });
});
