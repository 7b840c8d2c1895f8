// Words that decide whether a line with more than a date in it is a date line; of all languages in one list, for a page
// writes in more than one.
import { keyOf } from "../languages/cut-keys.ts";

const keysOf = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/\s+/)
      .filter((word) => word !== "")
      .map(keyOf),
  );

/** Small words inside of names, and between the names of a byline. */
export const PARTICLES = keysOf(`
  de da del della di du des van von der den dem zu zum zur la le les al el bin ben y e et und and & ter dos do das of
  senior writer writers reporter reporters editor correspondent correspondents producer contributor contributing columnist
  political national chief bureau agencies agency reports now earlier our own
  la redaktion redakteur agenturen korrespondent rédaction correspondant agences journaliste envoyé spécial redacción agencias
  corresponsal redazione agenzie redação agências redactie redakcja correspondente
  st's staff at in for from the by via special to avec mit with con com med och og i oraz и та ve or del dell'
`);

/** Agencies that write themselves in small letters. */
export const AGENCIES = keysOf(
  "dpa afp apa sda ap upi reuters epa efe ansa lusa anp belga ntb tt ritzau stt mti ctk tass pap pti ani ians kna epd sid zdfheute franceinfo رويترز وكالات ロイター 로이터 路透社 新华社 新華社 共同社 연합뉴스 рейтер",
);

/**
 * Whose date it is when one of these stands before it, or beside it in the same piece of the line: a birth, a picture,
 * a broadcast, a deadline, a law, an event; never the page's. A label of publication behind them takes it back.
 */
export const OTHERS_DATE = keysOf(`
  born died birth birthday birthdays death obituary obituaries joined founded established geboren gestorben geburtstag
  né née nés mort morte décédé naissance nato nata nati morto nacido nacida nació murió fallecido nascido nascida nasceu
  født fødd född syntynyt urodzony urodzona urodził urodziny imieniny narozen narozena родился родилась умер народився
  doğum ولد توفي متولد נולד जन्म 生年月日 誕生日 出生 出生于 出生日期 生まれ 생년월일 출생 sinh lahir γεννήθηκε născut
  photo photos photograph photographs photographer photographed picture pictured image caption credit taken captured foto fotos fotografía fotografia bild
  archivbild archivfoto symbolbild symbolfoto фото снимка صورة צילום 摄影 攝影 撮影 撮影日 写真 ảnh zdjęcie fot kuva
  archive archives archiv archivo archivos arquivo archivio の記事
  deadline due expires expire expired expiration expiry closes closing ends ending valid until gültig bewerbungsschluss
  anmeldeschluss einsendeschluss anmeldung frist scadenza vencimiento plazo límite prazo validade échéance 截止 截止日期
  截止时间 截止時間 締切 締め切り 応募締切 応募期間 有効期限 有效期 有效期至 마감 접수 หมดเขต المهلة النهائي האחרון
  when where starts start begins opens opening opened concert concerts konzert premiere première event events festival
  screening elections election venue tickets ticket sale kickoff launch wahl termin termine nächster veranstaltung
  開催 開催日 開催日時 放送 放送日 放送日時 発売 発売日 公演 会期 演出时间 活动时间 演出時間 행사 waktu jadwal เหตุเกิด เหตุเกิดเมื่อวันที่
  broadcast sendung sendedatum sendetermin sendezeit programm airs air diffusé diffusion emitido trasmesso audio
  retrieved accessed abgerufen consulté consultado effective arrêté décret decree statute price returns week copyright since seit depuis desde sinds dopo från ab bis tomorrow demain domani mañana horoscope horoskop lesson letters crossword isbn tel phone fax flight room version
  build sku 今天是 今日は 本日は 오늘은 農曆 农历 등록번호
  vs limite から เมื่อวันที่ runtime rated หมดอายุ วันหมดอายุ บัตรหมดอายุ เริ่ม เกิดเมื่อ مواليد ולדת לידה fotoğraf مهلت 日時 일시 まで 迄 วันเกิด งวดวันที่ ausverkauft
`);

/** Behind a day without a time they say who took the picture under which it stands. */
export const CREDITS = keysOf("afp ap epa efe reuters getty images bildquelle stringer alamy shutterstock ansa dpa");

/** Of pages that are no news, and of what is yet to come. */
export const NO_DATE_LINE = keysOf(`
  terms privacy policy cookie cookies next nächste nächster nächstes prochain prochaine próxima próximo prossimo prossima следующее
  следующая datenschutz datenschutzerklärung agb
`);

/** In small letters they make a time one that comes again: `Updated daily at 6 a.m.` */
export const ROUTINE = keysOf("daily weekly monthly every each next täglich stündlich chaque cada ogni");

/** Before a date they count it among others, `Issue 12, March 2012`; behind one they only say what it was in. */
export const NUMBERED = keysOf("issue no vol volume page chapter number nr edition part");
