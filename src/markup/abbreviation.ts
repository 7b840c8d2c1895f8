// Whether a stop belongs to an English abbreviation or ends the sentence.

// Titles stand before a name, which may look like any word (Gen. He Weidong): never the end.
const titles = set("Adm Atty Brig Capt Cmdr Col Cpl Cpt Det Dr Fr Gen Gov Hon Insp Lt Maj Messrs Mr Mrs Ms Msgr Mt");
const moreTitles = set("Pfc Pres Prof Pvt Rep Reps Rev Sen Sens Sgt Spc Supt");
const months = set("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec");
const inSentence = set("approx ca cf vs v e.g i.e");

// Before a number only: `No. 2`, but `He said no.`
const counted = set("No Nos Fig Vol pp");

// They may well be a sentence's last word.
const either = set(
  "a.m p.m Ala Ariz Ark Ave Blvd Bros Calif Co Colo Conn Corp Ct Dept Fla Ga Inc Jr Ltd Sr St Tenn Va etc",
);

// An initial (George W. Bush) or an acronym with stops (U.S., D.C., Ph.D.).
const letters = /^(?:\p{L}{1,2}\.)*\p{Lu}$/u;

const opener =
  /^["'\u201C\u2018(]*(?:A|After|An|And|As|At|But|For|He|Her|His|I|If|In|It|Its|On|She|So|That|The|Their|There|They|This|We|When|While|You)\b/;

/** `word` is the last one before what follows, its stop included (`U.S.`, `(Dr.`); `next` is how the text goes on. */
export function isAbbreviation(word: string, next: string): boolean {
  const bare = word.replace(/^[^\p{L}\p{N}]+/u, "").replace(/\.$/, "");
  if (titles.has(bare) || moreTitles.has(bare) || inSentence.has(bare)) return true;
  if (counted.has(bare) || months.has(bare)) return /^\d/.test(next);
  return (either.has(bare) || letters.test(bare)) && !opener.test(next);
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
