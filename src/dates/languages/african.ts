import type { LanguageTable } from "./language-table.ts";

export const african: readonly LanguageTable[] = [
  {
    tag: "sw",
    published: "imechapishwa|ilichapishwa|imechapishwa tarehe",
    updated: "imesasishwa|ilisasishwa|imeboreshwa",
    dated: "tarehe",
    fillers: "saa tarehe mnamo",
    ago: { hour: "saa # zilizopita", minute: "dakika # zilizopita", day: "siku # zilizopita" },
  },
];
