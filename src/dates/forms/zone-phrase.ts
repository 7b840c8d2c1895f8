// Zones in words: `Eastern Daylight Time`, `格林尼治标准时间`, `(مكة المكرمة)`, `heure de Paris`.
import { cutKeys } from "../languages/cut-keys.ts";
import { type Form, startsWith } from "./form.ts";

// Phrase → the label of the table in zone-table.ts that means the same.
const PHRASES: readonly (readonly [phrase: readonly string[], label: string])[] = [
  ...american("eastern", "E"),
  ...american("central", "C"),
  ...american("mountain", "M"),
  ...american("pacific", "P"),
  ...american("atlantic", "A"),
  ...american("alaska", "AK"),
  ...american("newfoundland", "N"),
  ...standard("australian eastern", "AE"),
  ...standard("australian central", "AC"),
  ...standard("australian western", "AW"),
  ...standard("new zealand", "NZ"),
  ["australian eastern time", "AET"],
  ["hawaii standard time", "HST"],
  ["hawaii time", "HST"],
  ["greenwich mean time", "GMT"],
  ["universal time", "UTC"],
  ["coordinated universal time", "UTC"],
  ["british summer time", "BST"],
  ["central european summer time", "CEST"],
  ["central european time", "CET"],
  ["mitteleuropäische zeit", "CET"],
  ["heure de paris", "CET-place"],
  ["hong kong time", "HKT"],
  ["japan standard time", "JST"],
  ["japan time", "JST"],
  ["korea standard time", "KST"],
  ["korean standard time", "KST"],
  ["korea time", "KST"],
  ["china standard time", "Beijing"],
  ["china time", "Beijing"],
  ["beijing time", "Beijing"],
  ["india standard time", "IST-place"],
  ["indian standard time", "IST-place"],
  ["israel time", "city:jerusalem"],
  ["israel standard time", "city:jerusalem"],
  ["israel daylight time", "city:jerusalem"],
  ["irish time", "city:dublin"],
  ["irish standard time", "city:dublin"],
  ["uk time", "city:london"],
  ["moscow standard time", "MSK"],
  ["singapore standard time", "SGT"],
  ["philippine time", "PHT"],
  ["philippine standard time", "PHT"],
  ["pakistan standard time", "PKT"],
  ["pakistan time", "PKT"],
  ["gulf standard time", "GST"],
  ["arabia standard time", "Mecca"],
  ["saudi time", "Mecca"],
  ["arabian standard time", "Mecca"],
  ["turkey time", "TRT"],
  ["east africa time", "EAT"],
  ["west africa time", "WAT"],
  ["central africa time", "CAT"],
  ["south africa standard time", "SAST"],
  ["south african standard time", "SAST"],
  ["western european time", "WET"],
  ["western european summer time", "WEST"],
  ["eastern european time", "EET"],
  ["eastern european summer time", "EEST"],
  ["argentina time", "ART"],
  ["brasilia time", "BRT"],
  ["horário de brasília", "city:brasília"],
  ["hora de brasília", "city:brasília"],
  ["hora peninsular", "CET-place"],
  ["格林尼治标准时间", "GMT"],
  ["格林威治標準時間", "GMT"],
  ["北京时间", "Beijing"],
  ["北京時間", "Beijing"],
  ["日本時間", "JST"],
  ["مكة المكرمة", "Mecca"],
  ["بتوقيت مكة المكرمة", "Mecca"],
  ["غرينتش", "GMT"],
  ["جرينتش", "GMT"],
  ["بتوقيت غرينتش", "GMT"],
  ["بتوقيت جرينتش", "GMT"],
  ["بتوقيت القاهرة", "city:cairo"],
  ["بتوقيت أبوظبي", "GST"],
  ["بتوقيت الإمارات", "GST"],
  ["بتوقيت دبي", "GST"],
  ["بتوقيت السعودية", "Mecca"],
  ["بتوقيت الرياض", "Mecca"],
  ["بتوقيت بيروت", "city:beirut"],
  ["بتوقيت بغداد", "city:baghdad"],
  ["بتوقيت القدس", "city:jerusalem"],
  ["گرينويچ", "GMT"],
  ["به وقت گرینویچ", "GMT"],
  ["به وقت تهران", "city:tehran"],
  ["格林尼治时间", "GMT"],
  ["香港时间", "HKT"],
  ["香港時間", "HKT"],
  ["台北時間", "city:taipei"],
  ["台灣時間", "city:taipei"],
  ["东京时间", "JST"],
  ["伦敦时间", "city:london"],
  ["美国东部时间", "ET"],
  ["美東時間", "ET"],
  ["美东时间", "ET"],
  ["美国西部时间", "PT"],
  ["한국시간", "KST"],
  ["мск", "MSK"],
  ["по московскому времени", "MSK"],
].map(([phrase = "", label = ""]) => [cutKeys(phrase), label]);

/** `Australian Eastern Daylight Time` */
function standard(name: string, letters: string): readonly [string, string][] {
  return [
    [`${name} daylight time`, `${letters}DT`],
    [`${name} standard time`, `${letters}ST`],
  ];
}

function american(name: string, letter: string): readonly [string, string][] {
  return [
    [`${name} daylight time`, `${letter}DT`],
    [`${name} standard time`, `${letter}ST`],
    [`${name} time`, `${letter}T`],
  ];
}

const BY_FIRST = Map.groupBy(PHRASES, ([phrase]) => phrase[0] ?? "");

export const zonePhraseKeys: ReadonlySet<string> = new Set(BY_FIRST.keys());

export const zonePhrase: Form = (tokens, at) => {
  if (tokens[at]?.kind !== "word") return undefined;
  const found = BY_FIRST.get(tokens[at].key)?.find(([phrase]) => startsWith(tokens, at, phrase));
  return found === undefined ? undefined : { length: found[0].length, part: { kind: "zone", label: found[1] } };
};
