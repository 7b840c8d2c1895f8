// An article points to its coverage in page order; a coverage entry points back to every article that lists it.
import type { ItemLink } from "../model/item.ts";
import { type Draft, everywhere, type Version } from "./draft.ts";
import { linkTo } from "./show-item.ts";

export interface LinkedDraft {
  readonly draft: Draft;
  readonly related: readonly ItemLink[];
  /** The same of what becomes of it later. */
  readonly later: readonly (readonly ItemLink[])[];
}

export function linkItems(drafts: readonly Draft[]): readonly LinkedDraft[] {
  const articles = new Map<string, Draft>();
  const coverage = Map.groupBy(
    drafts.flatMap((draft) => everywhere(draft).map((appearance) => ({ draft, appearance }))),
    ({ appearance }) => appearance.page.reading.slug,
  );
  for (const draft of drafts) {
    if (draft.shown.kind === "article") articles.set(slugOf(draft), draft);
  }
  return drafts.map((draft) => {
    if (draft.shown.kind === "article") {
      const entries = (coverage.get(slugOf(draft)) ?? []).filter((each) => each.draft.shown.kind === "coverage");
      const inOrder = entries.toSorted((a, b) => a.appearance.order - b.appearance.order);
      return { draft, related: inOrder.map((each) => linkTo(each.draft.shown)), later: [] };
    }
    const articlesOf = ({ appearances }: Version): readonly ItemLink[] => {
      const slugs = appearances.map(({ page }) => page.reading.slug).toSorted();
      return slugs.flatMap((slug) => articles.get(slug) ?? []).map(({ shown }) => linkTo(shown));
    };
    return { draft, related: articlesOf(draft), later: draft.later.map(articlesOf) };
  });
}

const slugOf = (draft: Draft): string => draft.appearances[0].page.reading.slug;
