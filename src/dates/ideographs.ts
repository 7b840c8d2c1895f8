// `二〇二四年十二月二日`, `昭和六十四年一月七日`: numbers of a date written out in ideographs, as gazettes do.

const NUMBER = /[〇零一二三四五六七八九十廿百千]{1,7}(?=[年月日號号時时点點分])/g;
const DIGITS = "〇一二三四五六七八九";
const UNITS = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);

/** The line with their digits for them; the same line where there are none. */
export const withDigits = (line: string): string =>
  line.includes("月") ? line.replace(NUMBER, (words) => String(numberOf(words))) : line;

/** `二〇二四` digit by digit; by units `二十八`, `一百零三`, `二千零四`. */
function numberOf(words: string): number {
  const ideographs = [...words.replace("廿", "二十").replaceAll("零", "〇")];
  if (!ideographs.some((each) => UNITS.has(each)))
    return ideographs.reduce((sum, it) => sum * 10 + DIGITS.indexOf(it), 0);
  let [sum, digit] = [0, 0];
  for (const each of ideographs) {
    const unit = UNITS.get(each);
    if (unit !== undefined) sum += (digit || 1) * unit;
    digit = unit === undefined ? DIGITS.indexOf(each) : 0;
  }
  return sum + digit;
}
