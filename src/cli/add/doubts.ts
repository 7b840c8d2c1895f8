// What a person should look at before a page is added.
import type { Doubt } from "../../model/dates.ts";
import type { PageReport } from "../page-report.ts";

/** Other doubts are settled by rules that do not fail: a sloppy zone, a weekday that does not fit. */
const ASKED: Partial<Record<Doubt, string>> = {
  "ambiguous-order": "could be another day: month and day may stand the other way round",
  "ambiguous-zone": "could be another hour: its zone has two meanings",
  impossible: "is no date that exists",
  implausible: "cannot be true: it is too early, or later than the page itself",
  "updated-before-published": "is an update before the publication",
};

/** Sentences without a stop, of the article's own dates and title. */
export function doubtsOf({ page, article }: PageReport): readonly string[] {
  const dates = article.stated
    .filter(({ lost }) => lost === undefined)
    .flatMap(({ words, doubts }) => doubts.flatMap((doubt) => (ASKED[doubt] ? [`“${words}” ${ASKED[doubt]}`] : [])));
  return [
    ...(article.published.basis === "capture" ? ["no date was found"] : []),
    ...dates,
    ...(page.isTitleGuessed && page.front.title === undefined ? ["the title is a guess: the page prints none"] : []),
  ];
}
