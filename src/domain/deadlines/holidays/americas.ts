import { easter, fixed, nth, weekdayBefore, type HolidayCalendar } from "./rules";

export const unitedStates: HolidayCalendar = {
  country: "US",
  source: "5 U.S.C. § 6103(a) and (b); Executive Order 11582",
  rules: [
    fixed("New Year's Day", 1, 1, { substitute: "nearest_weekday" }),
    nth("Birthday of Martin Luther King, Jr.", 3, 1, 1),
    nth("Washington's Birthday", 3, 1, 2),
    nth("Memorial Day", -1, 1, 5),
    fixed("Juneteenth", 6, 19, { from: 2021, substitute: "nearest_weekday" }),
    fixed("Independence Day", 7, 4, { substitute: "nearest_weekday" }),
    nth("Labor Day", 1, 1, 9),
    nth("Columbus Day", 2, 1, 10),
    fixed("Veterans Day", 11, 11, { substitute: "nearest_weekday" }),
    nth("Thanksgiving Day", 4, 4, 11),
    fixed("Christmas Day", 12, 25, { substitute: "nearest_weekday" }),
  ],
};

/**
 * Days on which the State's offices are closed, and Juneteenth. § 6700 names more (Lincoln Day, Admission Day, …) on which
 * business goes on; to count those as business days gives the earlier date.
 */
export const california: HolidayCalendar = {
  country: "US-CA",
  source: "Cal. Gov. Code §§ 6700, 6701, 19853",
  rules: [
    fixed("New Year's Day", 1, 1, { substitute: "monday_for_sunday" }),
    nth("Dr. Martin Luther King, Jr. Day", 3, 1, 1),
    nth("Presidents' Day", 3, 1, 2),
    fixed("Cesar Chavez Day", 3, 31, { substitute: "monday_for_sunday" }),
    nth("Memorial Day", -1, 1, 5),
    fixed("Juneteenth", 6, 19, { from: 2023 }),
    fixed("Independence Day", 7, 4, { substitute: "monday_for_sunday" }),
    nth("Labor Day", 1, 1, 9),
    // The one day that § 6701 also moves back from a Saturday.
    fixed("Veterans Day", 11, 11, { substitute: "nearest_weekday" }),
    nth("Thanksgiving Day", 4, 4, 11),
    nth("Day after Thanksgiving", 4, 4, 11, { plus: 1 }),
    fixed("Christmas Day", 12, 25, { substitute: "monday_for_sunday" }),
  ],
};

export const brazil: HolidayCalendar = {
  country: "BR",
  source: "Leis 662/1949, 6.802/1980, 9.093/1995, 10.607/2002, 14.759/2023",
  rules: [
    fixed("New Year's Day", 1, 1),
    easter("Good Friday", -2),
    fixed("Tiradentes", 4, 21),
    fixed("Labour Day", 5, 1),
    fixed("Independence Day", 9, 7),
    fixed("Our Lady of Aparecida", 10, 12),
    fixed("All Souls' Day", 11, 2),
    fixed("Proclamation of the Republic", 11, 15),
    fixed("Zumbi and Black Awareness Day", 11, 20, { from: 2024 }),
    fixed("Christmas Day", 12, 25),
  ],
};

export const canada: HolidayCalendar = {
  country: "CA",
  source: "Canada Labour Code s. 166; Holidays Act s. 2",
  rules: [
    fixed("New Year's Day", 1, 1),
    easter("Good Friday", -2),
    weekdayBefore("Victoria Day", 1, 5, 25),
    fixed("Canada Day", 7, 1, { substitute: "monday_for_sunday" }),
    nth("Labour Day", 1, 1, 9),
    fixed("National Day for Truth and Reconciliation", 9, 30, { from: 2021 }),
    nth("Thanksgiving Day", 2, 1, 10),
    fixed("Remembrance Day", 11, 11),
    fixed("Christmas Day", 12, 25),
    fixed("Boxing Day", 12, 26),
  ],
};

export const quebec: HolidayCalendar = {
  country: "CA-QC",
  source: "Interpretation Act, CQLR c. I-16, s. 61(23); National Holiday Act, c. F-1.1",
  rules: [
    fixed("New Year's Day", 1, 1),
    easter("Good Friday", -2),
    easter("Easter Monday", 1),
    weekdayBefore("National Patriots' Day", 1, 5, 25),
    fixed("National Holiday", 6, 24, { substitute: "monday_for_sunday" }),
    fixed("Canada Day", 7, 1, { substitute: "monday_for_sunday" }),
    nth("Labour Day", 1, 1, 9),
    nth("Thanksgiving Day", 2, 1, 10),
    fixed("Christmas Day", 12, 25),
  ],
};
