// Days of other calendars as days of ours (CLDR's calendars through Temporal; when content is built, never in the Worker).

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `calendar`: of CLDR. Undefined when it has no such day. */
export function fromCalendar(
  { year = 0, month = 0, day = 0 }: Partial<CalendarDay>,
  calendar: string,
): CalendarDay | undefined {
  try {
    const date = Temporal.PlainDate.from({ calendar, year, month, day }, { overflow: "reject" });
    const common = date.withCalendar("iso8601");
    return { year: common.year, month: common.month, day: common.day };
  } catch {
    return undefined;
  }
}
