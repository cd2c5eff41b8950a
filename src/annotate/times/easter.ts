import { addDays, dayText } from './calendar.ts';

/**
 * Easter Sunday of a year of the Gregorian calendar, as ISO day (Meeus, Astronomical Algorithms, ch. 8);
 * `null` before that calendar.
 */
export function easterSunday(year: number): string | null {
  if (year < 1583) return null;
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const golden = year % 19;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  // Days since 22 March, the earliest Easter.
  const day = dayText(year, 3, 22);
  return day === null ? null : addDays(day, epact + toSunday - 7 * late);
}
