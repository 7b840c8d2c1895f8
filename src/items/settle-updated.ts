// The date of an item's last update (design, rule 6).
import type { Instant, Moment } from "../model/dates.ts";
import { momentsOf, type Statement } from "./statement.ts";

/** The latest update that is stated now, or was stated by a page that has since lost its line, or gone. */
export function latestStated(statements: readonly Statement[], before: Moment | undefined): Moment | undefined {
  const now = momentsOf(statements, "updated");
  const isKept = before?.basis === "updated" && !now.some(({ evidence }) => evidence?.page === before.evidence?.page);
  return (isKept ? [...now, before] : now).toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
}

/** `significant` is when a change was recorded that no newer stated date came with. Never earlier than `published`. */
export function settleUpdated(stated: Moment | undefined, significant: Instant | undefined, published: Moment): Moment {
  const changed: Moment | undefined =
    significant === undefined ? undefined : { at: significant, precision: "second", basis: "change" };
  const chosen = changed !== undefined && (stated === undefined || changed.at > stated.at) ? changed : stated;
  return chosen === undefined || chosen.at <= published.at ? sameAs(published, chosen) : chosen;
}

/** An update at the very moment of publication keeps the words that state it. */
const sameAs = (published: Moment, chosen: Moment | undefined): Moment =>
  chosen !== undefined && chosen.at === published.at ? chosen : published;
