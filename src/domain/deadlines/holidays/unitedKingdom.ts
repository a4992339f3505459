import { easter, fixed, nth, once, type HolidayCalendar, type HolidayRule } from "./rules";

const substitute = "next_free_weekday";
const source =
  "Banking and Financial Dealings Act 1971, s. 1 and Schedule 1, with the proclamations under it";

/** Days that the whole kingdom was given or that were moved for all of it. */
const proclaimed: readonly HolidayRule[] = [
  once("Wedding of Prince William", "2011-04-29"),
  once("Diamond Jubilee", "2012-06-05"),
  once("Platinum Jubilee", "2022-06-03"),
  once("State Funeral of Queen Elizabeth II", "2022-09-19"),
  once("Coronation of King Charles III", "2023-05-08"),
];

const newYear = fixed("New Year's Day", 1, 1, { substitute });
const goodFriday = easter("Good Friday", -2);
const easterMonday = easter("Easter Monday", 1);
// Moved to the anniversary of the end of the war in 2020, and for both jubilees to the start of June.
const may: readonly HolidayRule[] = [
  nth("Early May bank holiday", 1, 1, 5, { except: [2020] }),
  once("Early May bank holiday", "2020-05-08"),
  nth("Spring bank holiday", -1, 1, 5, { except: [2012, 2022] }),
  once("Spring bank holiday", "2012-06-04", "2022-06-02"),
];
const lateAugust = nth("Summer bank holiday", -1, 1, 8);
const christmas: readonly HolidayRule[] = [
  fixed("Christmas Day", 12, 25, { substitute }),
  fixed("Boxing Day", 12, 26, { substitute }),
];

/** England and Wales are one calendar. */
export const englandAndWales: HolidayCalendar = {
  country: "GB-ENG",
  source,
  rules: [newYear, goodFriday, easterMonday, ...may, lateAugust, ...christmas, ...proclaimed],
};

export const scotland: HolidayCalendar = {
  country: "GB-SCT",
  source: `${source}; St Andrew's Day Bank Holiday (Scotland) Act 2007`,
  rules: [
    newYear,
    fixed("2 January", 1, 2, { substitute }),
    goodFriday,
    ...may,
    once("Men's World Cup", "2026-06-15"),
    nth("Summer bank holiday", 1, 1, 8),
    fixed("Saint Andrew's Day", 11, 30, { from: 2007, substitute }),
    ...christmas,
    ...proclaimed,
  ],
};

export const northernIreland: HolidayCalendar = {
  country: "GB-NIR",
  source,
  rules: [
    newYear,
    fixed("Saint Patrick's Day", 3, 17, { substitute }),
    goodFriday,
    easterMonday,
    ...may,
    fixed("Battle of the Boyne", 7, 12, { substitute }),
    lateAugust,
    ...christmas,
    ...proclaimed,
  ],
};
