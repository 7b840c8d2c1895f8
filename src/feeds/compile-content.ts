// What was settled → what the Worker serves: every item past the guard, the site in the words of its language.
import type { CompiledContent, SettledContent } from "../model/item.ts";
import type { Site } from "../model/site.ts";
import type { Edition } from "../model/words.ts";
import { findWords } from "../words/tables.ts";
import { guardItem } from "./guard-item.ts";

export const editionOf = (site: Site): Edition => ({ ...site, words: findWords(site.language) });

export const compileContent = (content: SettledContent): CompiledContent => ({
  ...content,
  site: editionOf(content.site),
  items: content.items.map(guardItem),
});
