import type { LanguageTable } from "./language-table.ts";

export const otherEuropean: readonly LanguageTable[] = [
  {
    tag: "fi",
    published: "julkaistu|luotu|julkaistu ensimmäisen kerran|julkaisupäivä|lisätty|kirjoitettu",
    updated:
      "sivua on viimeksi muutettu|päivitetty|viimeksi päivitetty|viimeisin päivitys|päivitys|muokattu|viimeksi muokattu|muutettu|korjattu",
    dated: "päivämäärä|pvm",
    fillers: "klo kello na ta",
    ago: {
      minute: "# min sitten|minuutti sitten",
      hour: "# h sitten|# t sitten|# tuntia sitten|tunti sitten",
      day: "# pv sitten|# päivää sitten|päivä sitten",
      week: "# vk sitten",
      month: "# kk sitten",
    },
    now: "juuri nyt|hetki sitten",
  },
  {
    tag: "et",
    published: "avaldatud|loodud|lisatud|avaldamise kuupäev|ilmunud|postitatud",
    updated: "uuendatud|viimati uuendatud|muudetud|viimati muudetud|täiendatud|uuendus|parandatud",
    dated: "kuupäev",
    fillers: "kell kl a",
    ago: { minute: "# min tagasi", hour: "# h tagasi|# tundi tagasi|tund tagasi", day: "# päeva tagasi|päev tagasi" },
    now: "just nüüd|hetk tagasi|äsja",
  },
  {
    tag: "hu",
    published:
      "megjelent|közzétéve|létrehozva|publikálva|publikálás dátuma|megjelenés|közzététel|feltöltve|létrehozás dátuma|dátum",
    updated:
      "a lap utolsó módosítása|frissítve|módosítva|utolsó frissítés|utolsó módosítás|frissült|utoljára frissítve|utoljára módosítva|frissítés|módosítás|szerkesztve|módosítás dátuma",
    fillers: "a az",
    ago: { minute: "# perce|egy perce", hour: "# órája|egy órája", day: "# napja|egy napja", week: "# hete" },
    now: "éppen most|az imént",
  },
  {
    tag: "el",
    published:
      "δημοσιεύτηκε|δημοσιεύτηκε στις|δημοσιεύθηκε|δημοσίευση|ημερομηνία δημοσίευσης|πρώτη δημοσίευση|αναρτήθηκε|ανάρτηση|δημιουργήθηκε|πρώτη καταχώρηση",
    updated:
      "ενημερώθηκε|ενημερώθηκε στις|τελευταία ενημέρωση|τελευταία τροποποίηση|ενημέρωση|τροποποιήθηκε|ανανεώθηκε|ημερομηνία ενημέρωσης|τελευταία ανανέωση",
    dated: "ημερομηνία",
    fillers: "στις ώρα ωρα ο η το",
    am: "πμ",
    pm: "μμ",
    ago: {
      minute: "πριν # λεπτά|πριν από # λεπτά|πριν ένα λεπτό",
      hour: "πριν # ώρες|πριν από # ώρες|πριν μία ώρα|πριν από μία ώρα|πριν μια ώρα|# ώρες πριν",
      day: "πριν # μέρες|πριν # ημέρες",
    },
    now: "μόλις τώρα",
  },
  {
    tag: "tr",
    published:
      "yayınlanma|yayınlanma tarihi|yayınlanma zamanı|yayınlandı|yayınlanan|yayımlanma|yayımlanma tarihi|yayımlandı|yayın tarihi|yayın|ilk yayın|giriş|giriş tarihi|giriş saati|oluşturulma|oluşturulma tarihi|eklenme|eklenme tarihi|eklendi|haber giriş|haberin giriş tarihi",
    updated:
      "güncelleme|güncelleme tarihi|güncelleme saati|güncellenme|güncellenme tarihi|güncellendi|son güncelleme|son güncelleme tarihi|son güncellenme|son güncellenme tarihi|düzenlenme|düzenlendi|son düzenleme|değiştirilme|guncelleme",
    dated: "tarih",
    fillers: "saat tarihi günü",
    weekdays: { çrş: 3, pzt: 1, prş: 4, cts: 6, paz: 7 },
    ago: {
      minute: "# dk önce|# dakika önce|bir dakika önce",
      hour: "# sa önce|# saat önce|bir saat önce|1 saat önce",
      day: "# gün önce|bir gün önce",
    },
    now: "az önce|şimdi",
    today: "bugün",
    yesterday: "dün",
  },
  {
    tag: "az",
    published: "dərc olunub|dərc edilib|yayımlanıb|yerləşdirilib|nəşr olunub|tarix",
    updated: "yenilənib|yeniləndi|son yenilənmə|son dəyişiklik|redaktə olunub",
    fillers: "saat ildə il",
    ago: { hour: "# saat əvvəl|# saat öncə", minute: "# dəqiqə əvvəl", day: "# gün əvvəl" },
  },
  {
    tag: "kk",
    published: "жарияланды|жарияланған|жарияланған күні|қосылды|басылды",
    updated: "жаңартылды|жаңартылған|соңғы жаңарту|өзгертілді",
    fillers: "жылғы жылы жыл ж сағат күні",
    ago: { hour: "# сағат бұрын|сағат бұрын", minute: "# минут бұрын", day: "# күн бұрын" },
  },
  {
    tag: "lv",
    published: "publicēts|publicēta|pievienots|ievietots|publicēšanas datums|izveidots",
    updated: "atjaunots|atjaunināts|atjaunota|pēdējoreiz atjaunots|pēdējās izmaiņas|papildināts|labots|mainīts",
    dated: "datums",
    fillers: "gada plkst pulksten",
    months: {
      janvārī: 1,
      februārī: 2,
      martā: 3,
      aprīlī: 4,
      maijā: 5,
      jūnijā: 6,
      jūlijā: 7,
      augustā: 8,
      septembrī: 9,
      oktobrī: 10,
      novembrī: 11,
      decembrī: 12,
    },
    ago: {
      minute: "pirms # min|pirms # minūtēm",
      hour: "pirms # st|pirms # stundām|pirms stundas",
      day: "pirms # dienām",
    },
    now: "tikko",
  },
  {
    tag: "lt",
    published: "paskelbta|publikuota|įkelta|sukurta|parašyta|paskelbimo data",
    updated: "atnaujinta|paskutinį kartą atnaujinta|atnaujintas|atnaujinimas|pakeista|redaguota|papildyta",
    dated: "data",
    fillers: "m d val mėn",
    ago: {
      minute: "prieš # min|prieš # minučių",
      hour: "prieš # val|prieš # valandas|prieš valandą",
      day: "prieš # d|prieš # dienas",
    },
    now: "ką tik",
  },
  {
    tag: "sq",
    published: "publikuar|publikuar më|postuar|postuar më|botuar",
    updated: "përditësuar|përditësuar më|përditësimi i fundit|ndryshuar",
    dated: "data",
    fillers: "më ora në",
  },
  {
    tag: "ka",
    published: "გამოქვეყნდა|გამოქვეყნებულია|თარიღი|გამოქვეყნების თარიღი",
    updated: "განახლდა|განახლებულია|ბოლო განახლება|შეცვლილია",
    fillers: "წლის წელი საათი",
  },
  {
    tag: "hy",
    published: "հրապարակվել է|հրապարակված|հրապարակվել|հրապարակման ամսաթիվ",
    updated: "թարմացված|թարմացվել է|թարմացվել|վերջին թարմացում",
    fillers: "թ թվականի ժամը ին",
  },
];
