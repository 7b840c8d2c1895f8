// `二〇二四年十二月二日`, `昭和六十四年一月七日`: numbers of a date written out in ideographs, as gazettes do.

const NUMBER = /[〇零一二三四五六七八九十廿]{1,4}(?=[年月日號号時时点點分])/g;
const DIGITS = "〇一二三四五六七八九";

/** The line with their digits for them; the same line where there are none. */
export const withDigits = (line: string): string =>
  line.includes("月") ? line.replace(NUMBER, (words) => String(numberOf(words))) : line;

/** `二〇二四` digit by digit, `二十八` by tens. */
function numberOf(words: string): number {
  const [tens, ones] = words.replace("廿", "二十").replace("零", "〇").split("十");
  const digits = (text: string): number => [...text].reduce((sum, digit) => sum * 10 + DIGITS.indexOf(digit), 0);
  if (ones === undefined) return digits(tens ?? "");
  return (tens === "" ? 1 : digits(tens ?? "")) * 10 + digits(ones);
}
