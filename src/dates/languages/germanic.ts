import type { LanguageTable } from "./language-table.ts";

export const germanic: readonly LanguageTable[] = [
  {
    tag: "de",
    also: "de-AT",
    published:
      "veröffentlicht|veröffentlicht am|erstmals veröffentlicht|erstveröffentlichung|erschienen|erschienen am|publiziert|publiziert am|erstellt|erstellt am|online seit|geschrieben|eingestellt|eingestellt am|veröffentlichungsdatum|erscheinungsdatum|publikationsdatum|artikel vom|ausgabe vom",
    updated:
      "aktualisiert|aktualisiert am|zuletzt aktualisiert|letzte aktualisierung|letztes update|stand|geändert|zuletzt geändert|zuletzt bearbeitet|zuletzt überarbeitet|letzte änderung|letzte bearbeitung|aktualisierung|aktualisierungsdatum|update|überarbeitet|bearbeitet|diese seite wurde zuletzt|akt|upd",
    dated: "datum|datum und uhrzeit|vom",
    fillers: "am um uhr den der im h von gegen",
    noon: "mittag",
    midnight: "mitternacht",
    months: { jänner: 1, feber: 2, märz: 3, maerz: 3, mrz: 3 },
    by: "von",
    ago: {
      second: "vor wenigen sekunden",
      minute: "vor # min|vor einer minute|vor wenigen minuten",
      hour: "vor # h|vor # std|vor # stdn|vor einer stunde",
      day: "vor # tg|vor einem tag",
      week: "vor # wo|vor einer woche",
      month: "vor einem monat",
      year: "vor einem jahr",
    },
    now: "gerade eben|eben gerade|soeben",
  },
  {
    tag: "nl",
    published:
      "gepubliceerd|gepubliceerd op|geplaatst|geplaatst op|gepost|gepost op|publicatie|publicatiedatum|eerst gepubliceerd|aangemaakt|verschenen|geschreven op",
    updated:
      "deze pagina is voor het laatst bewerkt op|bijgewerkt|bijgewerkt op|laatst bijgewerkt|laatste update|laatste wijziging|gewijzigd|laatst gewijzigd|laatst aangepast|aangepast|aangepast op|gewijzigd op|update|geüpdatet",
    dated: "datum",
    fillers: "op om uur de u",
    noon: "middag",
    midnight: "middernacht",
    months: { mrt: 3, maa: 3 },
    by: "door",
    ago: {
      minute: "# min geleden|een minuut geleden",
      hour: "een uur geleden|# u geleden",
      day: "een dag geleden",
      week: "een week geleden",
    },
    now: "zojuist|net nu",
  },
  {
    tag: "da",
    published: "publiceret|publiceret d|offentliggjort|udgivet|oprettet|skrevet|artikel fra",
    updated:
      "denne side blev senest ændret den|opdateret|opdateret d|sidst opdateret|senest opdateret|senest ændret|sidst ændret|ændret|rettet|redigeret",
    dated: "dato",
    fillers: "den d kl klokken",
    by: "af",
    ago: { minute: "# min siden", hour: "for en time siden|# timer siden|# t siden", day: "for en dag siden" },
    now: "lige nu|for lidt siden",
  },
  {
    tag: "sv",
    published: "publicerad|publicerades|publicerat|publ|skapad|först publicerad|lades ut|inlagd",
    updated:
      "sidan redigerades senast den|uppdaterad|uppdaterades|senast uppdaterad|senast ändrad|ändrad|uppdaterat|uppd|redigerad|korrigerad",
    dated: "datum",
    fillers: "den kl klockan",
    by: "av",
    ago: {
      minute: "# min sedan|# minuter sedan",
      hour: "# tim sedan|# timmar sedan|för en timme sedan",
      day: "# dagar sedan|för en dag sedan",
    },
    now: "just nu|nyss",
    today: "idag|i dag",
    yesterday: "igår|i går",
  },
  {
    tag: "nb",
    also: "nn",
    published: "publisert|publisert av|lagt ut|lagt inn|lagt inn av|opprettet|postet|først publisert|skrevet",
    updated:
      "denne siden ble sist redigert|oppdatert|sist oppdatert|sist endret|endret|redigert|rettet|sist redigert|oppdater",
    dated: "dato",
    fillers: "den kl klokken",
    months: { mai: 5 },
    by: "av",
    ago: { minute: "# min siden", hour: "for en time siden|# timer siden", day: "for en dag siden" },
    now: "akkurat nå|nettopp",
    today: "idag",
    yesterday: "igår",
  },
  {
    tag: "is",
    published: "birt|birtist|skrifað|sett inn|innlent|erlent|birt þann",
    updated: "uppfært|síðast uppfært|síðast breytt|breytt",
    fillers: "kl þann klukkan",
    ago: { hour: "fyrir # klst|fyrir klukkustund" },
  },
  {
    tag: "af",
    published: "gepubliseer|gepubliseer op|geplaas|geplaas op",
    updated: "opgedateer|laas opgedateer|bygewerk|laas bygewerk",
    dated: "datum",
    fillers: "op om",
    by: "deur",
  },
];
