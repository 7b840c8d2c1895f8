import type { LanguageTable } from "./vocabulary.ts";

export const otherEuropean: readonly LanguageTable[] = [
  {
    tag: "fi",
    published: "julkaistu|luotu",
    updated: "päivitetty|viimeksi päivitetty|muokattu|muutettu",
    fillers: "klo kello",
  },
  {
    tag: "hu",
    published: "megjelent|közzétéve|létrehozva|publikálva",
    updated: "frissítve|módosítva|utolsó frissítés|frissült|utoljára frissítve",
    fillers: "a az",
  },
  {
    tag: "el",
    published: "δημοσιεύτηκε|δημοσιεύθηκε|δημοσίευση|ημερομηνία δημοσίευσης|πρώτη δημοσίευση",
    updated: "ενημερώθηκε|τελευταία ενημέρωση|ενημέρωση|τροποποιήθηκε",
    fillers: "στις ώρα ωρα",
    am: "πμ",
    pm: "μμ",
  },
  {
    tag: "tr",
    published: "yayınlanma|yayınlanma tarihi|yayınlandı|yayın tarihi|giriş|oluşturulma|giriş tarihi|eklenme tarihi",
    updated: "güncelleme|güncellenme|güncellendi|güncellenme tarihi|güncelleme tarihi|son güncelleme|düzenlenme",
    fillers: "saat tarih",
  },
  {
    tag: "lv",
    published: "publicēts|pievienots|ievietots",
    updated: "atjaunots|atjaunināts|papildināts|labots",
    fillers: "gada plkst",
  },
];
