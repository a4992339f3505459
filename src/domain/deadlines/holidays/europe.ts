import { easter, fixed, nth, once, type HolidayCalendar } from "./rules";

export const germany: HolidayCalendar = {
  country: "DE",
  source: "Laws of all sixteen Länder alike; 3 October: Einigungsvertrag Art. 2(2)",
  rules: [
    fixed("New Year's Day", 1, 1),
    easter("Good Friday", -2),
    easter("Easter Monday", 1),
    fixed("Labour Day", 5, 1),
    easter("Ascension Day", 39),
    easter("Whit Monday", 50),
    fixed("Day of German Unity", 10, 3),
    // All Länder, five hundred years after the theses.
    once("Reformation Day", "2017-10-31"),
    fixed("Christmas Day", 12, 25),
    fixed("Second Day of Christmas", 12, 26),
  ],
};

export const france: HolidayCalendar = {
  country: "FR",
  source: "Code du travail Art. L3133-1",
  rules: [
    fixed("New Year's Day", 1, 1),
    easter("Easter Monday", 1),
    fixed("Labour Day", 5, 1),
    fixed("Victory Day", 5, 8),
    easter("Ascension Day", 39),
    easter("Whit Monday", 50),
    fixed("National Day", 7, 14),
    fixed("Assumption Day", 8, 15),
    fixed("All Saints' Day", 11, 1),
    fixed("Armistice Day", 11, 11),
    fixed("Christmas Day", 12, 25),
  ],
};

/** The law on time limits itself says which days do not count; it equates Good Friday and takes every 5 May. */
export const netherlands: HolidayCalendar = {
  country: "NL",
  source: "Algemene termijnenwet Art. 3(1) and (2)",
  rules: [
    fixed("New Year's Day", 1, 1),
    easter("Good Friday", -2),
    easter("Easter Monday", 1),
    fixed("King's Day", 4, 27, { from: 2014, substitute: "saturday_for_sunday" }),
    fixed("Queen's Day", 4, 30, { until: 2013 }),
    fixed("Liberation Day", 5, 5),
    easter("Ascension Day", 39),
    easter("Whit Monday", 50),
    fixed("Christmas Day", 12, 25),
    fixed("Second Day of Christmas", 12, 26),
  ],
};

/** A public holiday that falls on a weekend gives employees another day off; it makes no other day a public holiday. */
export const ireland: HolidayCalendar = {
  country: "IE",
  source: "Organisation of Working Time Act 1997, Second Schedule",
  rules: [
    fixed("New Year's Day", 1, 1),
    // S.I. No. 50/2022: the first Monday of February, or 1 February where that is a Friday.
    nth("Saint Brigid's Day", 1, 1, 2, { from: 2023, unlessBeginsOn: 5 }),
    fixed("Saint Patrick's Day", 3, 17),
    once("Day of Remembrance and Recognition", "2022-03-18"),
    easter("Easter Monday", 1),
    nth("May Holiday", 1, 1, 5),
    nth("June Holiday", 1, 1, 6),
    nth("August Holiday", 1, 1, 8),
    nth("October Holiday", -1, 1, 10),
    fixed("Christmas Day", 12, 25),
    fixed("Saint Stephen's Day", 12, 26),
  ],
};

/** The days common to all communities; each may exchange Epiphany (Art. 45(3)), and none does. */
export const spain: HolidayCalendar = {
  country: "ES",
  source: "Real Decreto 2001/1983 Art. 45",
  rules: [
    fixed("New Year's Day", 1, 1),
    fixed("Epiphany", 1, 6),
    easter("Good Friday", -2),
    fixed("Labour Day", 5, 1),
    fixed("Assumption Day", 8, 15),
    fixed("National Day", 10, 12),
    fixed("All Saints' Day", 11, 1),
    fixed("Constitution Day", 12, 6),
    fixed("Immaculate Conception", 12, 8),
    fixed("Christmas Day", 12, 25),
  ],
};

export const italy: HolidayCalendar = {
  country: "IT",
  source: "Legge 260/1949 Art. 2; D.P.R. 792/1985; Legge 336/2000; Legge 151/2025",
  rules: [
    fixed("New Year's Day", 1, 1),
    fixed("Epiphany", 1, 6),
    easter("Easter Sunday", 0),
    easter("Easter Monday", 1),
    fixed("Liberation Day", 4, 25),
    fixed("Labour Day", 5, 1),
    fixed("Republic Day", 6, 2),
    fixed("Assumption Day", 8, 15),
    fixed("Saint Francis' Day", 10, 4, { from: 2026 }),
    fixed("All Saints' Day", 11, 1),
    fixed("Immaculate Conception", 12, 8),
    fixed("Christmas Day", 12, 25),
    fixed("Saint Stephen's Day", 12, 26),
  ],
};

export const poland: HolidayCalendar = {
  country: "PL",
  source: "Ustawa o dniach wolnych od pracy (18 January 1951) Art. 1",
  rules: [
    fixed("New Year's Day", 1, 1),
    fixed("Epiphany", 1, 6, { from: 2011 }),
    easter("Easter Sunday", 0),
    easter("Easter Monday", 1),
    fixed("Labour Day", 5, 1),
    fixed("Constitution Day", 5, 3),
    easter("Whit Sunday", 49),
    easter("Corpus Christi", 60),
    fixed("Assumption Day", 8, 15),
    fixed("All Saints' Day", 11, 1),
    fixed("Independence Day", 11, 11),
    once("Centenary of Independence", "2018-11-12"),
    fixed("Christmas Eve", 12, 24, { from: 2025 }),
    fixed("Christmas Day", 12, 25),
    fixed("Second Day of Christmas", 12, 26),
  ],
};
