// What a text capture keeps of a page's furniture: menus, share bars, footers. Told by its form or by the words that sites use.

/** Ends the article: what follows is lists of other stories and the foot of the page. */
const ENDINGS = [
  /^e-?mail to a friend$/i,
  /^top (?:news|stories)$/i,
  /^most (?:popular|read|viewed|shared|emailed)\b/i,
  /^(?:today's|this week's) (?:five |ten |\d+ )?most popular stories$/i,
  /^follow (?:us|@\w+)/i,
  /^(?:join|find|like) us (?:at|on) \w+/i,
  /^(?:we recommend|from around the web|sponsored links|advertisement|comments?(?: \(\d+\))?)$/i,
  /^(?:forum|kommentare|commentaires|comentarios|comentários|commenti|reacties|комментарии)(?: \(\d+\))?$/i,
  /^©/,
  /^copyright\b/i,
  /^all rights reserved/i,
];

const FURNITURE = [
  /^skip to (?:main )?content$/i,
  /^(?:set )?edition:/i,
  /^tv:/i,
  /^share(?: this)?(?: on)?:?$/i,
  /^(?:print|save|e-?mail|sign in|sign up|log in|search|menu|home|close|subscribe|recommend|tweet)$/i,
  /^hot topics\b/i,
  /^don't miss$/i,
  /^(?:advertisement|loading\W*)$/i,
  /^terms of (?:service|use)\b/i,
  /^\/[\w/-]*$/,
  /^https?:\/\/\S+$/i,
];

const HIGHLIGHTS = /^story highlights:?$/i;

export const isHighlightsHeading = (text: string): boolean => HIGHLIGHTS.test(text);

export const isEnding = (text: string): boolean => ENDINGS.some((ending) => ending.test(text));

/** A line of links between bars, `Home | World | U.S.`, or one of the words of `FURNITURE`. */
export function isFurniture(text: string): boolean {
  const bars = text.split(/\s[|»]\s|^\|\s/).length - 1;
  return bars >= 2 || (bars === 1 && text.length < 40) || FURNITURE.some((each) => each.test(text));
}

export const isChrome = (text: string): boolean => isFurniture(text) || isEnding(text) || isHighlightsHeading(text);
