// What was new when it was kept, and is recorded nowhere yet, is new once more at the moment of the next build.
import type { Instant } from "../model/dates.ts";
import type { Kept, KeptSite } from "./kept-site.ts";

/** Of what stays (`timeless.ts`), that moment stands only where it is of the settling. */
export function moveTo(now: Instant, kept: KeptSite, content: Buffer): Kept {
  const moved = (at: Instant): Instant => (at === kept.now ? now : at);
  const found = ["recorded", "changed"].map((key) =>
    replaceAll(content, `"${key}":"${kept.now}"`, `"${key}":"${now}"`),
  );
  return {
    ...kept,
    lives: kept.lives.map((life) => ({ ...life, appeared: moved(life.appeared) })),
    items: kept.items.map((item) => ({ ...item, changed: moved(item.changed) })),
    content,
    isMoved: found.includes(true),
  };
}

/** In place: an instant has as many letters as any other. True when there was anything to replace. */
function replaceAll(content: Buffer, old: string, words: string): boolean {
  if (old === words) return false;
  const first = content.indexOf(old);
  for (let at = first; at !== -1; at = content.indexOf(old, at + old.length)) content.write(words, at, "latin1");
  return first !== -1;
}
