// Date lines as the press of thirty languages prints them: names and patterns written out here by hand, so that nothing
// of what the reader takes from CLDR vouches for itself. Each pattern is tried on several days.

/** `p` published, `u` updated, `-` without a label; two of them a pair, the update half an hour after. */
type Pattern = readonly [role: "p" | "u" | "-" | "pu" | "-u", pattern: string];

export interface LanguageLines {
  readonly tag: string;
  readonly zone: string;
  /** As they stand in a date. */
  readonly months: string;
  /** Monday first. */
  readonly weekdays: string;
  readonly patterns: readonly Pattern[];
}

export const languageLines: readonly LanguageLines[] = [
  {
    tag: "en-US",
    zone: "America/New_York",
    months: "January February March April May June July August September October November December",
    weekdays: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    patterns: [
      ["u", "updated {h}:{mm} {A} ET, {EEE} {MMMM} {d}, {yyyy}"],
      ["u", "Last updated {MMMM} {d}, {yyyy} at {h}:{mm} {a.m.} ET"],
      ["p", "Published {EEEE}, {MMMM} {d}, {yyyy}, {h}:{mm} {A} ET"],
      ["-", "By Ida Rowe, {MMMM} {d}, {yyyy} | {h}:{mm}{a}"],
      ["pu", "Posted: {EEEE} {MMMM} {d}, {yyyy} {h}:{mm}{A} ; Updated: {EEEE} {MMMM} {d}, {yyyy} {h2}:{mm2}{A2}"],
      ["pu", "Published {M}/{d}/{yyyy} {h}:{mm} {A} | Updated {M}/{d}/{yyyy} {h2}:{mm2} {A2}"],
    ],
  },
  {
    tag: "en-GB",
    zone: "Europe/London",
    months: "January February March April May June July August September October November December",
    weekdays: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    patterns: [
      ["u", "{d} {MMMM} {yyyy} Last updated at {HH}:{mm}"],
      ["-", "{EEEE} {d} {MMMM} {yyyy} {HH}:{mm}"],
      ["pu", "Published: {HH}:{mm}, {d} {MMMM} {yyyy} | Updated: {HH2}:{mm2}, {d} {MMMM} {yyyy}"],
      ["p", "First published on {EEE} {d} {MMM} {yyyy} {HH}.{mm}"],
      ["-", "{dd}/{MM}/{yyyy} {HH}:{mm}"],
    ],
  },
  {
    tag: "de",
    zone: "Europe/Berlin",
    months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    weekdays: "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    patterns: [
      ["-", "{EEEE}, {d}. {MMMM} {yyyy}, {HH}:{mm} Uhr"],
      ["-", "{dd}.{MM}.{yyyy} {HH}:{mm}"],
      ["u", "Stand: {dd}.{MM}.{yyyy} {HH}:{mm} Uhr"],
      ["u", "Aktualisiert am {dd}.{MM}.{yyyy} um {HH}.{mm} Uhr"],
      ["p", "Veröffentlicht am {d}. {MMMM} {yyyy}, {HH}:{mm} Uhr"],
      ["pu", "Erstellt: {dd}.{MM}.{yyyy}, {HH}:{mm} Uhr | Zuletzt aktualisiert: {dd}.{MM}.{yyyy}, {HH2}:{mm2} Uhr"],
    ],
  },
  {
    tag: "fr",
    zone: "Europe/Paris",
    months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    weekdays: "lundi mardi mercredi jeudi vendredi samedi dimanche",
    patterns: [
      ["p", "Publié le {dd}/{MM}/{yyyy} à {HH}:{mm}"],
      ["p", "Publié le {d} {MMMM} {yyyy} à {HH}h{mm}"],
      ["u", "Mis à jour le {EEEE} {d} {MMMM} {yyyy} à {HH} h {mm}"],
      ["u", "Dernière mise à jour : {dd}/{MM}/{yyyy} - {HH}:{mm}"],
      ["pu", "Publié le {d} {MMMM} {yyyy} à {HH}h{mm}, mis à jour le {d} {MMMM} {yyyy} à {HH2}h{mm2}"],
      ["-", "Par Ida Rowe, le {d} {MMMM} {yyyy} à {HH}:{mm}"],
    ],
  },
  {
    tag: "es",
    zone: "Europe/Madrid",
    months: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    weekdays: "lunes martes miércoles jueves viernes sábado domingo",
    patterns: [
      ["-", "{EEEE}, {d} de {MMMM} de {yyyy} {HH}:{mm}"],
      ["p", "Publicado el {d} de {MMMM} de {yyyy} a las {HH}:{mm} h"],
      ["u", "Actualizado: {dd}/{MM}/{yyyy} {HH}:{mm}h"],
      ["u", "Última actualización: {d} {MMMM} {yyyy}, {HH}:{mm}"],
      ["pu", "Publicado: {d} {MMMM} {yyyy} {HH}:{mm} | Actualizado: {d} {MMMM} {yyyy} {HH2}:{mm2}"],
    ],
  },
  {
    tag: "pt-BR",
    zone: "America/Sao_Paulo",
    months: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    weekdays: "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
    patterns: [
      ["-", "{d} de {MMMM} de {yyyy} às {HH}h{mm}"],
      ["p", "Publicado em {dd}/{MM}/{yyyy} às {HH}:{mm}"],
      ["u", "Atualizado em {dd}/{MM}/{yyyy} às {HH}h{mm}"],
      ["pu", "Publicado em {dd}/{MM}/{yyyy} {HH}h{mm} - Atualizado em {dd}/{MM}/{yyyy} {HH2}h{mm2}"],
      ["-", "{EEEE}, {d} de {MMMM} de {yyyy}, {HH}:{mm}"],
      ["u", "Atualizado em {d} de {MMMM}, {yyyy} - {HH}:{mm} (Brasília)"],
    ],
  },
  {
    tag: "it",
    zone: "Europe/Rome",
    months: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    weekdays: "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    patterns: [
      ["-", "{d} {MMMM} {yyyy} alle {HH}:{mm}"],
      ["p", "Pubblicato il {dd}/{MM}/{yyyy} alle ore {HH}:{mm}"],
      ["u", "Ultimo aggiornamento: {EEEE} {d} {MMMM} {yyyy} {HH}:{mm}"],
      ["pu", "Pubblicato il {d} {MMMM} {yyyy} ore {HH}:{mm} | Aggiornato il {d} {MMMM} {yyyy} ore {HH2}:{mm2}"],
    ],
  },
  {
    tag: "nl",
    zone: "Europe/Amsterdam",
    months: "januari februari maart april mei juni juli augustus september oktober november december",
    weekdays: "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    patterns: [
      ["-", "{EEEE} {d} {MMMM} {yyyy}, {HH}:{mm} uur"],
      ["p", "Gepubliceerd op {d} {MMMM} {yyyy} om {HH}:{mm}"],
      ["u", "Laatst bijgewerkt: {dd}-{MM}-{yyyy} {HH}:{mm}"],
      ["pu", "Gepubliceerd: {d} {MMMM} {yyyy} {HH}:{mm} Bijgewerkt: {d} {MMMM} {yyyy} {HH2}:{mm2}"],
    ],
  },
  {
    tag: "da",
    zone: "Europe/Copenhagen",
    months: "januar februar marts april maj juni juli august september oktober november december",
    weekdays: "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    patterns: [
      ["-", "{EEEE} den {d}. {MMMM} {yyyy} kl. {HH}.{mm}"],
      ["p", "Publiceret {dd}.{MM}.{yyyy} kl. {HH}:{mm}"],
      ["u", "Opdateret {d}. {MMMM} {yyyy} kl. {HH}.{mm}"],
    ],
  },
  {
    tag: "sv",
    zone: "Europe/Stockholm",
    months: "januari februari mars april maj juni juli augusti september oktober november december",
    weekdays: "måndag tisdag onsdag torsdag fredag lördag söndag",
    patterns: [
      ["-", "{EEEE} {d} {MMMM} {yyyy} kl {HH}:{mm}"],
      ["p", "Publicerad {yyyy}-{MM}-{dd} {HH}:{mm}"],
      ["u", "Uppdaterad {d} {MMMM} {yyyy} {HH}.{mm} kl"],
      ["pu", "Publicerad: {d} {MMMM} {yyyy}, {HH}:{mm} Uppdaterad: {d} {MMMM} {yyyy}, {HH2}:{mm2}"],
    ],
  },
  {
    tag: "nb",
    zone: "Europe/Oslo",
    months: "januar februar mars april mai juni juli august september oktober november desember",
    weekdays: "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    patterns: [
      ["p", "Publisert {EEEE} {dd}. {MMMM} {yyyy} - {HH}:{mm}"],
      ["p", "Publisert {dd}.{MM}.{yyyy}, kl. {HH}.{mm}"],
      ["u", "Sist oppdatert {d}. {MMMM} {yyyy} kl. {HH}:{mm}"],
    ],
  },
  {
    tag: "fi",
    zone: "Europe/Helsinki",
    months:
      "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
    weekdays: "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai",
    patterns: [
      ["-", "{d}. {MMMM} {yyyy} klo {HH}.{mm}"],
      ["p", "Julkaistu {d}.{M}.{yyyy} klo {HH}:{mm}"],
      ["u", "Päivitetty {d}.{M}.{yyyy} {HH}:{mm}"],
    ],
  },
  {
    tag: "pl",
    zone: "Europe/Warsaw",
    months: "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    weekdays: "poniedziałek wtorek środa czwartek piątek sobota niedziela",
    patterns: [
      ["-", "{EEEE}, {d} {MMMM} {yyyy}, {HH}:{mm}"],
      ["p", "Data publikacji: {dd}.{MM}.{yyyy} {HH}:{mm}"],
      ["u", "Aktualizacja: {d} {MMMM} {yyyy}, godz. {HH}:{mm}"],
      ["pu", "Opublikowano: {dd}.{MM}.{yyyy} {HH}:{mm} | Zaktualizowano: {dd}.{MM}.{yyyy} {HH2}:{mm2}"],
    ],
  },
  {
    tag: "cs",
    zone: "Europe/Prague",
    months: "ledna února března dubna května června července srpna září října listopadu prosince",
    weekdays: "pondělí úterý středa čtvrtek pátek sobota neděle",
    patterns: [
      ["-", "{d}. {MMMM} {yyyy} {HH}:{mm}"],
      ["-", "{d}. {M}. {yyyy} {HH}:{mm}"],
      ["u", "Aktualizováno {d}. {MMMM} {yyyy} v {HH}:{mm}"],
      ["p", "Publikováno: {EEEE} {d}. {MMMM} {yyyy}, {HH}:{mm}"],
    ],
  },
  {
    tag: "hu",
    zone: "Europe/Budapest",
    months: "január február március április május június július augusztus szeptember október november december",
    weekdays: "hétfő kedd szerda csütörtök péntek szombat vasárnap",
    patterns: [
      ["-", "{yyyy}. {MMMM} {d}. {HH}:{mm}"],
      ["-", "{yyyy}.{MM}.{dd}. {HH}:{mm}"],
      ["u", "Frissítve: {yyyy}. {MMMM} {d}., {EEEE} {HH}:{mm}"],
      ["p", "Megjelent: {yyyy}.{MM}.{dd}. {HH}:{mm}"],
    ],
  },
  {
    tag: "ro",
    zone: "Europe/Bucharest",
    months: "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    weekdays: "luni marți miercuri joi vineri sâmbătă duminică",
    patterns: [
      ["-", "{EEEE}, {d} {MMMM} {yyyy}, {HH}:{mm}"],
      ["p", "Publicat: {d} {MMMM} {yyyy} ora {HH}:{mm}"],
      ["u", "Actualizat: {dd}.{MM}.{yyyy} {HH}:{mm}"],
    ],
  },
  {
    tag: "el",
    zone: "Europe/Athens",
    months:
      "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου",
    weekdays: "Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο Κυριακή",
    patterns: [
      ["-", "{EEEE}, {d} {MMMM} {yyyy} {HH}:{mm}"],
      ["p", "Δημοσιεύτηκε: {dd}/{MM}/{yyyy} {HH}:{mm}"],
      ["u", "Τελευταία ενημέρωση: {d} {MMMM} {yyyy}, {HH}:{mm}"],
    ],
  },
  {
    tag: "ru",
    zone: "Europe/Moscow",
    months: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    weekdays: "понедельник вторник среда четверг пятница суббота воскресенье",
    patterns: [
      ["-", "{d} {MMMM} {yyyy}, {HH}:{mm}"],
      ["-", "{HH}:{mm}, {d} {MMMM} {yyyy}"],
      ["p", "Опубликовано: {dd}.{MM}.{yyyy} {HH}:{mm}"],
      ["u", "Обновлено: {d} {MMMM} {yyyy} г. в {HH}:{mm}"],
      ["-u", "{d} {MMMM} {yyyy}, {HH}:{mm} (обновлено: {HH2}:{mm2} {dd}.{MM}.{yyyy})"],
    ],
  },
  {
    tag: "uk",
    zone: "Europe/Kyiv",
    months: "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    weekdays: "понеділок вівторок середа четвер п’ятниця субота неділя",
    patterns: [
      ["-", "{EEEE}, {d} {MMMM} {yyyy}, {HH}:{mm}"],
      ["p", "Опубліковано {d} {MMMM} {yyyy} о {HH}:{mm}"],
      ["u", "Оновлено: {dd}.{MM}.{yyyy} {HH}:{mm}"],
    ],
  },
  {
    tag: "tr",
    zone: "Europe/Istanbul",
    months: "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    weekdays: "Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar",
    patterns: [
      ["-", "{d} {MMMM} {yyyy} {EEEE} {HH}:{mm}"],
      ["p", "Yayınlanma: {dd}.{MM}.{yyyy} {HH}:{mm}"],
      ["u", "Son güncelleme: {d} {MMMM} {yyyy}, {HH}:{mm}"],
      ["pu", "Giriş: {dd}.{MM}.{yyyy} {HH}:{mm} Güncelleme: {dd}.{MM}.{yyyy} {HH2}:{mm2}"],
    ],
  },
  {
    tag: "ar",
    zone: "Africa/Cairo",
    months: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    weekdays: "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
    patterns: [
      ["-", "{EEEE} {d} {MMMM} {yyyy} {HH}:{mm}"],
      ["p", "نشر في {d} {MMMM} {yyyy} الساعة {HH}:{mm}"],
      ["u", "آخر تحديث: {dd}/{MM}/{yyyy} {HH}:{mm}"],
      ["-", "{arabic:d} {MMMM} {arabic:yyyy} - {arabic:HH}:{arabic:mm}"],
    ],
  },
  {
    tag: "ar-LB",
    zone: "Asia/Beirut",
    months: "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول",
    weekdays: "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
    patterns: [
      ["-", "{d} {MMMM} {yyyy} {HH}:{mm}"],
      ["u", "آخر تحديث {d} {MMMM} {yyyy}، {HH}:{mm}"],
    ],
  },
  {
    tag: "he",
    zone: "Asia/Jerusalem",
    months: "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
    weekdays: "שני שלישי רביעי חמישי שישי שבת ראשון",
    patterns: [
      ["-", "{d} ב{MMMM} {yyyy}, {HH}:{mm}"],
      ["p", "פורסם: {dd}.{MM}.{yyyy} {HH}:{mm}"],
      ["u", "עודכן: {d} {MMMM} {yyyy} בשעה {HH}:{mm}"],
    ],
  },
  {
    tag: "hi",
    zone: "Asia/Kolkata",
    months: "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
    weekdays: "सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार",
    patterns: [
      ["-", "{d} {MMMM} {yyyy}, {HH}:{mm}"],
      ["u", "अपडेट: {d} {MMMM} {yyyy} {HH}:{mm}"],
      ["p", "प्रकाशित: {EEEE}, {d} {MMMM} {yyyy} {HH}:{mm}"],
    ],
  },
  {
    tag: "zh-CN",
    zone: "Asia/Shanghai",
    months: "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
    weekdays: "星期一 星期二 星期三 星期四 星期五 星期六 星期日",
    patterns: [
      ["-", "{yyyy}年{MM}月{dd}日 {HH}:{mm}"],
      ["-", "{yyyy}年{M}月{d}日 {EEEE} {HH}时{mm}分"],
      ["p", "发布时间：{yyyy}-{MM}-{dd} {HH}:{mm}　来源：海港新闻"],
      ["u", "更新时间：{yyyy}年{M}月{d}日{HH}:{mm}"],
      ["-", "{yyyy}/{MM}/{dd} {HH}:{mm}"],
    ],
  },
  {
    tag: "zh-TW",
    zone: "Asia/Taipei",
    months: "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
    weekdays: "星期一 星期二 星期三 星期四 星期五 星期六 星期日",
    patterns: [
      ["-", "{yyyy}年{M}月{d}日 {HH}:{mm}"],
      ["pu", "發布時間：{yyyy}-{MM}-{dd} {HH}:{mm} 更新時間：{yyyy}-{MM}-{dd} {HH2}:{mm2}"],
      ["-", "{yyyy}年{M}月{d}日{zh:a}{h}點{mm}分"],
    ],
  },
  {
    tag: "ja",
    zone: "Asia/Tokyo",
    months: "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
    weekdays: "月 火 水 木 金 土 日",
    patterns: [
      ["-", "{yyyy}年{M}月{d}日（{EEEE}） {HH}時{mm}分"],
      ["p", "公開日：{yyyy}/{MM}/{dd} {HH}:{mm}"],
      ["u", "最終更新 {yyyy}年{M}月{d}日 {HH}:{mm}"],
      ["-", "令和{reiwa}年{M}月{d}日 {ja:a}{h}時{mm}分"],
    ],
  },
  {
    tag: "ko",
    zone: "Asia/Seoul",
    months: "1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월",
    weekdays: "월요일 화요일 수요일 목요일 금요일 토요일 일요일",
    patterns: [
      ["-", "{yyyy}년 {M}월 {d}일 {EEEE} {HH}:{mm}"],
      ["pu", "입력 : {yyyy}.{MM}.{dd} {HH}:{mm} | 수정 : {yyyy}.{MM}.{dd} {HH2}:{mm2}"],
      ["p", "등록 {yyyy}-{MM}-{dd} {HH}:{mm}"],
      ["-", "{yyyy}년 {M}월 {d}일 {ko:a} {h}시 {mm}분"],
    ],
  },
  {
    tag: "vi",
    zone: "Asia/Ho_Chi_Minh",
    months: "1 2 3 4 5 6 7 8 9 10 11 12",
    weekdays: "Thứ_Hai Thứ_Ba Thứ_Tư Thứ_Năm Thứ_Sáu Thứ_Bảy Chủ_Nhật",
    patterns: [
      ["-", "{EEEE}, {dd}/{MM}/{yyyy} {HH}:{mm}"],
      ["u", "Cập nhật: {dd}/{MM}/{yyyy} lúc {HH}:{mm}"],
      ["p", "Đăng lúc {HH}:{mm} ngày {dd}/{MM}/{yyyy}"],
    ],
  },
  {
    tag: "th",
    zone: "Asia/Bangkok",
    months: "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
    weekdays: "จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์",
    patterns: [
      ["-", "{d} {MMMM} {thai} {HH}:{mm} น."],
      ["p", "เผยแพร่: {d} {MMMM} {thai} เวลา {HH}:{mm} น."],
      ["u", "ปรับปรุง: {d} {MMMM} {thai} {HH}:{mm}"],
    ],
  },
  {
    tag: "id",
    zone: "Asia/Jakarta",
    months: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
    weekdays: "Senin Selasa Rabu Kamis Jumat Sabtu Minggu",
    patterns: [
      ["-", "{EEEE}, {d} {MMMM} {yyyy} {HH}:{mm} WIB"],
      ["p", "Diterbitkan {d} {MMMM} {yyyy}, {HH}:{mm} WIB"],
      ["u", "Terakhir diperbarui: {dd}/{MM}/{yyyy}, {HH}:{mm} WIB"],
    ],
  },
  {
    tag: "lv",
    zone: "Europe/Riga",
    months: "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris",
    weekdays: "pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena",
    patterns: [
      ["-", "{d}. {MMMM} {yyyy}, {HH}:{mm}"],
      ["p", "Publicēts: {dd}.{MM}.{yyyy} {HH}:{mm}"],
      ["u", "Atjaunots {yyyy}. gada {d}. {MMMM}, {HH}:{mm}"],
    ],
  },
  {
    tag: "is",
    zone: "Atlantic/Reykjavik",
    months: "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
    weekdays: "mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur",
    patterns: [
      ["-", "{EEEE} {d}. {MMMM} {yyyy} kl. {HH}:{mm}"],
      ["u", "Uppfært {d}.{M}.{yyyy} {HH}:{mm}"],
    ],
  },
  {
    tag: "fa",
    zone: "Asia/Tehran",
    months: "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
    weekdays: "دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه",
    patterns: [
      ["-", "{d} {MMMM} {yyyy} - {HH}:{mm}"],
      ["-", "{EEEE} {persian:d} {MMMM} {persian:yyyy} - {persian:HH}:{persian:mm}"],
      ["p", "تاریخ انتشار: {d} {MMMM} {yyyy} ساعت {HH}:{mm}"],
    ],
  },
  {
    tag: "bg",
    zone: "Europe/Sofia",
    months: "януари февруари март април май юни юли август септември октомври ноември декември",
    weekdays: "понеделник вторник сряда четвъртък петък събота неделя",
    patterns: [
      ["-", "{d} {MMMM} {yyyy} | {HH}:{mm}"],
      ["p", "Публикувана на {dd}.{MM}.{yyyy} в {HH}:{mm} ч."],
      ["u", "Обновена: {HH}:{mm}, {dd}.{MM}.{yyyy}"],
      ["-", "{EEEE}, {d} {MMMM} {yyyy} г., {HH}:{mm} ч."],
    ],
  },
  {
    tag: "sk",
    zone: "Europe/Bratislava",
    months: "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
    weekdays: "pondelok utorok streda štvrtok piatok sobota nedeľa",
    patterns: [
      ["-", "{d}. {MMMM} {yyyy} o {HH}:{mm}"],
      ["u", "Aktualizované {dd}.{MM}.{yyyy} {HH}:{mm}"],
      ["p", "Publikované: {EEEE} {d}. {MMMM} {yyyy}, {HH}:{mm} hod."],
    ],
  },
  {
    tag: "hr",
    zone: "Europe/Zagreb",
    months: "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca",
    weekdays: "ponedjeljak utorak srijeda četvrtak petak subota nedjelja",
    patterns: [
      ["p", "Objavljeno {d}. {MMMM} {yyyy}. u {HH}:{mm}"],
      ["-", "{EEEE}, {d}. {MMMM} {yyyy}. u {HH}:{mm}"],
      ["u", "Zadnja izmjena: {dd}.{MM}.{yyyy}. {HH}:{mm}"],
    ],
  },
  {
    tag: "sl",
    zone: "Europe/Ljubljana",
    months: "januar februar marec april maj junij julij avgust september oktober november december",
    weekdays: "ponedeljek torek sreda četrtek petek sobota nedelja",
    patterns: [
      ["-", "{d}. {MMMM} {yyyy} ob {HH}.{mm}"],
      ["p", "Objavljeno: {dd}. {MM}. {yyyy} {HH}:{mm}"],
    ],
  },
  {
    tag: "lt",
    zone: "Europe/Vilnius",
    months: "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
    weekdays: "pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis",
    patterns: [
      ["-", "{yyyy} m. {MMMM} {d} d. {HH}:{mm}"],
      ["u", "Atnaujinta {yyyy}.{MM}.{dd} {HH}:{mm}"],
    ],
  },
  {
    tag: "et",
    zone: "Europe/Tallinn",
    months: "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
    weekdays: "esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev",
    patterns: [
      ["-", "{EEEE}, {d}. {MMMM} {yyyy} kell {HH}:{mm}"],
      ["u", "Uuendatud: {dd}.{MM}.{yyyy} {HH}:{mm}"],
    ],
  },
  {
    tag: "ca",
    zone: "Europe/Madrid",
    months: "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
    weekdays: "dilluns dimarts dimecres dijous divendres dissabte diumenge",
    patterns: [
      ["-", "{d} {MMMM} {yyyy} {HH}:{mm} h"],
      ["u", "Actualitzat el {dd}/{MM}/{yyyy} a les {HH}:{mm}"],
    ],
  },
  {
    tag: "ms",
    zone: "Asia/Kuala_Lumpur",
    months: "Januari Februari Mac April Mei Jun Julai Ogos September Oktober November Disember",
    weekdays: "Isnin Selasa Rabu Khamis Jumaat Sabtu Ahad",
    patterns: [
      ["-", "{d} {MMMM} {yyyy}, {h}:{mm} {a}"],
      ["p", "Diterbitkan {d} {MMMM} {yyyy} {HH}:{mm}"],
      ["-", "{EEEE}, {d} {MMMM} {yyyy} {HH}:{mm}"],
    ],
  },
  {
    tag: "ur",
    zone: "Asia/Karachi",
    months: "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    weekdays: "پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار",
    patterns: [
      ["-", "{d} {MMMM} {yyyy} {HH}:{mm}"],
      ["u", "اپ ڈیٹ {d} {MMMM} {yyyy} {h}:{mm}{a}"],
    ],
  },
  {
    tag: "az",
    zone: "Asia/Baku",
    months: "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
    weekdays: "bazar_ertəsi çərşənbə_axşamı çərşənbə cümə_axşamı cümə şənbə bazar",
    patterns: [
      ["-", "{d} {MMMM} {yyyy} {HH}:{mm}"],
      ["u", "Yenilənib: {dd}.{MM}.{yyyy} {HH}:{mm}"],
    ],
  },
];
