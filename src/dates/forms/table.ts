// Every form, in the order in which they are tried at each token. Earlier ones are the more specific.
import { clock } from "./clock.ts";
import { clockWord } from "./clock-word.ts";
import { dayMonthYear } from "./day-month-year.ts";
import type { Form } from "./form.ts";
import { fourDigitClock } from "./four-digit-clock.ts";
import { label } from "./label.ts";
import { monthDayYear } from "./month-day-year.ts";
import { numeric } from "./numeric.ts";
import { filler, weekday } from "./small-parts.ts";
import { yearMonthDay } from "./year-month-day.ts";
import { zone } from "./zone.ts";

export const FORMS: readonly Form[] = [
  label,
  yearMonthDay,
  monthDayYear,
  dayMonthYear,
  numeric,
  clockWord,
  clock,
  fourDigitClock,
  zone,
  weekday,
  filler,
];
