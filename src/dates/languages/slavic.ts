import type { LanguageTable } from "./language-table.ts";

export const slavic: readonly LanguageTable[] = [
  {
    tag: "pl",
    published:
      "opublikowano|opublikowany|opublikowane|data publikacji|publikacja|dodano|dodane|utworzono|data utworzenia|data dodania|artykuł z dnia|wysłano|pierwsza publikacja",
    updated:
      "tę stronę ostatnio edytowano|aktualizacja|zaktualizowano|zaktualizowany|ostatnia aktualizacja|ostatnio aktualizowano|ostatnia modyfikacja|ostatnia zmiana|data aktualizacji|data modyfikacji|zmodyfikowano|modyfikacja|zmieniono|edytowano|poprawiono|akt",
    dated: "data",
    fillers: "o godz godzina r dnia w z",
    months: { sty: 1, lut: 2, kwi: 4, maj: 5, cze: 6, lip: 7, sie: 8, wrz: 9, paź: 10, lis: 11, gru: 12 },
    by: "oprac autor przez",
    ago: { minute: "# min temu|minutę temu", hour: "# godz temu|# h temu|godzinę temu", day: "dzień temu" },
    now: "przed chwilą|teraz",
    today: "dziś|dzisiaj",
  },
  {
    tag: "cs",
    published: "publikováno|zveřejněno|vydáno|vytvořeno|vloženo|datum publikace|datum vydání|přidáno|první vydání",
    updated:
      "stránka byla naposledy editována|aktualizováno|aktualizace|poslední aktualizace|naposledy aktualizováno|upraveno|naposledy upraveno|změněno|poslední změna|aktualizovali jsme|datum aktualizace",
    dated: "datum",
    fillers: "v ve hod dne",
    months: { led: 1, úno: 2, bře: 3, dub: 4, kvě: 5, čvn: 6, čvc: 7, srp: 8, zář: 9, říj: 10, lis: 11, pro: 12 },
    ago: { minute: "před # min|před minutou", hour: "před # h|před # hod|před hodinou", day: "před dnem" },
    now: "právě teď|před chvílí",
  },
  {
    tag: "sk",
    published:
      "publikované|publikovane|uverejnené|zverejnené|zverejnene|vytvorené|pridané|vydané|publikoval|dátum publikovania",
    updated:
      "aktualizované|aktualizovane|aktualizácia|posledná aktualizácia|naposledy aktualizované|upravené|zmenené|posledná zmena",
    dated: "dátum",
    fillers: "o hod dňa v",
    ago: { minute: "pred # min|pred minútou", hour: "pred # h|pred # hod|pred hodinou" },
    now: "práve teraz",
  },
  {
    tag: "sl",
    published: "objavljeno|datum objave|ustvarjeno|objava|objavil",
    updated:
      "posodobljeno|zadnja posodobitev|nazadnje posodobljeno|spremenjeno|zadnja sprememba|osveženo|zadnji popravek",
    dated: "datum",
    fillers: "ob dne uri h",
    ago: { hour: "pred # h|pred # urami", minute: "pred # min" },
    now: "pravkar",
  },
  {
    tag: "hr",
    also: "bs",
    published: "objavljeno|datum objave|objavljen|objavljena|kreirano|objava|prvi put objavljeno",
    updated:
      "ažurirano|azurirano|zadnja izmjena|zadnje ažuriranje|izmijenjeno|posljednja izmjena|osvježeno|promijenjeno|zadnja promjena",
    dated: "datum",
    fillers: "u h sati god godine",
    months: {
      siječanj: 1,
      veljača: 2,
      ožujak: 3,
      travanj: 4,
      svibanj: 5,
      lipanj: 6,
      srpanj: 7,
      kolovoz: 8,
      rujan: 9,
      listopad: 10,
      studeni: 11,
      studenog: 11,
      prosinac: 12,
    },
    ago: { minute: "prije # min", hour: "prije # h|prije # sata|prije # sati|prije sat vremena", day: "prije # dana" },
    now: "upravo sada",
  },
  {
    tag: "sr",
    also: "sr-Latn",
    published:
      "објављено|датум објаве|објава|објављен|објављена|креирано|постављено|objavljeno|datum objave|objava|kreirano|postavljeno",
    updated:
      "ажурирано|последња измена|последње ажурирање|измењено|освежено|ažurirano|azurirano|poslednja izmena|poslednje ažuriranje|izmenjeno|osveženo",
    dated: "датум|datum",
    fillers: "у u ч h часова časova сати sati г год године god godine",
    ago: {
      minute: "пре # мин|pre # min",
      hour: "пре # ч|пре # сата|пре # сати|pre # h|pre # sata|pre # sati|pre sat vremena",
      day: "пре # дана|pre # dana",
    },
    now: "управо сада|upravo sada",
  },
  {
    tag: "mk",
    published: "објавено|објавено на|датум на објава|креирано",
    updated: "ажурирано|последно ажурирање|изменето|последна измена",
    dated: "датум",
    fillers: "во на г часот година",
  },
  {
    tag: "bg",
    published:
      "публикувана|публикувана на|публикувано|публикувано на|публикуван|публикация|дата на публикуване|създадена|създадено|качена на|добавена на",
    updated:
      "обновена|обновена на|обновено|обновено на|последна промяна|последна редакция|последна актуализация|последно обновяване|актуализирана|актуализирано|редактирана|променена|актуализация",
    dated: "дата",
    fillers: "в на г ч часа год година от",
    ago: { minute: "преди # мин|преди минута", hour: "преди # ч|преди час", day: "преди ден" },
    now: "току що|току-що|преди малко",
  },
  {
    tag: "ru",
    published:
      "опубликовано|опубликован|опубликована|дата публикации|публикация|создано|размещено|добавлено|выложено|дата создания|время публикации|впервые опубликовано",
    updated:
      "эта страница последний раз была отредактирована|обновлено|обновлён|обновлен|обновлена|последнее обновление|дата обновления|время обновления|изменено|изменён|последнее изменение|дата изменения|отредактировано|исправлено|обн|upd|актуализировано",
    dated: "дата",
    fillers: "в г года мск по ч час часов от год",
    months: { мая: 5, сент: 9 },
    by: "автор",
    ago: {
      minute: "минуту назад|# минут назад|# мин назад",
      hour: "час назад|# час назад|# ч назад|# часа назад|# часов назад",
      day: "день назад|# дн назад",
      week: "неделю назад|# нед назад",
      month: "месяц назад|# мес назад",
      year: "год назад|# г назад|# л назад",
    },
    now: "только что|сейчас",
  },
  {
    tag: "uk",
    published: "опубліковано|опубліковано о|дата публікації|публікація|створено|розміщено|додано|вперше опубліковано",
    updated:
      "оновлено|оновлено о|цю сторінку востаннє відредаговано о|остання зміна|останнє оновлення|дата оновлення|змінено|відредаговано|останні зміни|виправлено|upd",
    dated: "дата",
    fillers: "о об р року рік в у год",
    by: "автор",
    ago: {
      minute: "# хв тому|# хвилин тому|хвилину тому",
      hour: "# год тому|# години тому|# годин тому|годину тому",
      day: "# дн тому|# днів тому|день тому",
    },
    now: "щойно|тільки що",
    yesterday: "вчора|учора",
  },
  {
    tag: "be",
    published: "апублікавана|апублікаваны|дата публікацыі|створана|размешчана",
    updated: "абноўлена|абноўлены|апошняе абнаўленне|зменена",
    dated: "дата",
    fillers: "у г года а",
  },
];
