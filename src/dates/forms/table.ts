// Every form, in the order in which they are tried at each token, by the kind of token that it begins with. Earlier ones
// are the more specific.

import type { Vocabulary } from "../languages/vocabulary.ts";
import type { Token } from "../token.ts";
import { basicClock, basicDate, groupClock, groupDate } from "./basic-iso.ts";
import { cityClock } from "./city-clock.ts";
import { clock } from "./clock.ts";
import { clockWord } from "./clock-word.ts";
import { countedClock } from "./counted-clock.ts";
import { countedDate, eras } from "./counted-date.ts";
import { dayMonthYear } from "./day-month-year.ts";
import type { Form } from "./form.ts";
import { fourDigitClock } from "./four-digit-clock.ts";
import { isoWeek } from "./iso-week.ts";
import { label } from "./label.ts";
import { loneYear } from "./lone-year.ts";
import { monthDayYear } from "./month-day-year.ts";
import { countedMonth, monthYear } from "./month-year.ts";
import { numeric, numericDay } from "./numeric.ts";
import { persianDate, persianNumbers } from "./persian.ts";
import { ago, dayWord, relativeBeginnings } from "./relative.ts";
import { filler, handle, weekday } from "./small-parts.ts";
import { yearMonthDay } from "./year-month-day.ts";
import { zone } from "./zone.ts";
import { zoneBeginnings, zonePhrase } from "./zone-phrase.ts";

export const FORMS: Readonly<Record<Token["kind"], readonly Form[]>> = {
  number: [
    basicClock,
    groupClock,
    isoWeek,
    persianNumbers,
    yearMonthDay,
    countedDate,
    countedMonth,
    persianDate,
    dayMonthYear,
    numeric,
    numericDay,
    ago,
    clockWord,
    countedClock,
    clock,
    basicDate,
    fourDigitClock,
    loneYear,
  ],
  word: [
    label,
    groupDate,
    countedDate,
    monthDayYear,
    monthYear,
    cityClock,
    ago,
    dayWord,
    clockWord,
    countedClock,
    clock,
    zonePhrase,
    zone,
    weekday,
    filler,
  ],
  mark: [zone, handle, filler],
};

/** The words with which a form of the table can begin in a language: most words of prose are none of them. */
export function beginningsOf(words: Vocabulary): ReadonlySet<string> {
  const { months, weekdays, labels, halfDays, clockWords, fillers } = words;
  const names = [...months.keys(), ...weekdays.keys()].map((name) => name.split(" ")[0] ?? name);
  const own = [...names, ...labels.keys(), ...halfDays.keys(), ...clockWords.keys(), ...fillers];
  return new Set([...own, ...eras, ...relativeBeginnings, ...zoneBeginnings, "in"]);
}
