import type { LanguageTable } from "./vocabulary.ts";

export const germanic: readonly LanguageTable[] = [
  {
    tag: "de",
    published:
      "veröffentlicht|erstmals veröffentlicht|erschienen|publiziert|erstellt|datum|vom|online seit|geschrieben",
    updated:
      "aktualisiert|zuletzt aktualisiert|letzte aktualisierung|letztes update|stand|geändert|zuletzt geändert|aktualisierung|update|überarbeitet",
    fillers: "am um uhr den der im h von",
    noon: "mittag",
    midnight: "mitternacht",
    months: { jänner: 1, feber: 2, märz: 3, maerz: 3, mrz: 3 },
    by: "von",
  },
  {
    tag: "nl",
    published: "gepubliceerd|geplaatst|gepost|publicatie|eerst gepubliceerd",
    updated: "bijgewerkt|laatst bijgewerkt|laatste update|gewijzigd|laatst gewijzigd|aangepast|update",
    fillers: "op om uur",
    noon: "middag",
    midnight: "middernacht",
    months: { mrt: 3, maa: 3 },
    by: "door",
  },
  {
    tag: "da",
    published: "publiceret|offentliggjort|udgivet|oprettet",
    updated: "opdateret|sidst opdateret|senest opdateret|ændret|rettet",
    fillers: "den d kl klokken",
    by: "af",
  },
  {
    tag: "sv",
    published: "publicerad|publicerades|publicerat|skapad",
    updated: "uppdaterad|uppdaterades|senast uppdaterad|ändrad|uppdaterat",
    fillers: "den kl klockan",
    by: "av",
  },
  {
    tag: "nb",
    published: "publisert|lagt ut|opprettet",
    updated: "oppdatert|sist oppdatert|sist endret|endret",
    fillers: "den kl klokken",
    months: { mai: 5 },
    by: "av",
  },
  {
    tag: "is",
    published: "birt|skrifað|sett inn|innlent",
    updated: "uppfært|síðast uppfært|breytt",
    fillers: "kl þann",
  },
];
