/** Two calendars disagree by this many days from March 1900 to February 2100. */
const JULIAN_DAYS_BEHIND = 13;

// Russia changed its calendar in 1918, Greece in 1923, Turkey in 1926: until then a date may be of the old one.
const LAST_JULIAN_YEAR = 1926;

// Sweden had a 30 February in 1712. The Soviet calendar of 1930 and 1931 is often said to have had one.
const yearsOfLongFebruary = new Set([1712, 1930, 1931]);

/**
 * The most days that a month can have, counted from 1; of February without a year 29. Where the Julian and the Gregorian
 * calendar disagree (1700, 1800, 1900), what either of them has is possible.
 */
export function daysIn(month: number, year?: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  if (year === undefined) return 29;
  if (yearsOfLongFebruary.has(year)) return 30;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0 || year <= LAST_JULIAN_YEAR);
  return isLeap ? 29 : 28;
}

/** Whether digits are those of a year that a text may well tell of: “1987”. */
export function isYear(digits: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/u.test(digits);
}

/** The day of the week of a date, Monday 0; the date is a Gregorian one. */
export function weekdayOf(year: number, month: number, day: number): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

/** Whether a date from 1900 on falls on a weekday, by the Julian calendar too while somebody still used it. */
export function fallsOn(weekday: number, year: number, month: number, day: number): boolean {
  if (weekdayOf(year, month, day) === weekday) return true;
  return year <= LAST_JULIAN_YEAR && weekdayOf(year, month, day + JULIAN_DAYS_BEHIND) === weekday;
}
