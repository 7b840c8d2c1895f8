import type { LanguageTable } from "./vocabulary.ts";

export const slavic: readonly LanguageTable[] = [
  {
    tag: "pl",
    published: "opublikowano|data publikacji|publikacja|dodano|utworzono|data dodania",
    updated: "aktualizacja|zaktualizowano|ostatnia aktualizacja|data aktualizacji|zmieniono|akt",
    fillers: "o godz godzina r dnia w",
    months: { sty: 1, lut: 2, kwi: 4, maj: 5, cze: 6, lip: 7, sie: 8, wrz: 9, paź: 10, lis: 11, gru: 12 },
  },
  {
    tag: "cs",
    published: "publikováno|zveřejněno|vydáno|vytvořeno",
    updated: "aktualizováno|aktualizace|poslední aktualizace|upraveno|změněno",
    fillers: "v ve hod dne",
    months: { led: 1, úno: 2, bře: 3, dub: 4, kvě: 5, čvn: 6, čvc: 7, srp: 8, zář: 9, říj: 10, lis: 11, pro: 12 },
  },
  {
    tag: "ru",
    published: "опубликовано|опубликован|дата публикации|публикация|создано|размещено",
    updated: "обновлено|обновлён|обновлен|последнее обновление|дата обновления|изменено|обн",
    fillers: "в г года мск по",
    months: { мая: 5, сент: 9 },
  },
  {
    tag: "uk",
    published: "опубліковано|дата публікації|створено|розміщено",
    updated: "оновлено|останнє оновлення|змінено",
    fillers: "о об р року",
  },
];
