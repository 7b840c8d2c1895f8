// What may stand in the content of an item: elements that say something in any feed reader, and attributes that say it
// too. Nothing else passes, whatever it is called: a new element of HTML must be added here to be seen.
import type { Schema } from "hast-util-sanitize";

const LANGUAGE_TAG = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i;
const COUNT = /^-?\d{1,4}$/;
const MOMENT = /^[\dTZtzPWpw:.,+\- ]{4,40}$/;

const inTable = ["table"];

export const contentSchema: Schema = {
  tagNames: [
    ...["p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr", "br", "wbr"],
    ...["ul", "ol", "li", "dl", "dt", "dd", "details", "summary", "figure", "figcaption", "img"],
    ...["table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"],
    ...[
      "a",
      "abbr",
      "b",
      "bdi",
      "bdo",
      "cite",
      "code",
      "del",
      "dfn",
      "em",
      "i",
      "ins",
      "kbd",
      "mark",
      "q",
      "s",
      "samp",
    ],
    ...["small", "strong", "sub", "sup", "time", "u", "var", "ruby", "rt", "rp"],
  ],
  attributes: {
    "*": [
      ["dir", "ltr", "rtl", "auto"],
      ["lang", LANGUAGE_TAG],
    ],
    a: ["href"],
    abbr: ["title"],
    blockquote: ["cite"],
    dfn: ["title"],
    img: ["src", "alt", ["width", COUNT], ["height", COUNT]],
    li: [["value", COUNT]],
    ol: [["start", COUNT], "reversed"],
    q: ["cite"],
    td: [
      ["colSpan", COUNT],
      ["rowSpan", COUNT],
    ],
    th: [
      ["colSpan", COUNT],
      ["rowSpan", COUNT],
      ["scope", "row", "col", "rowgroup", "colgroup"],
    ],
    time: [["dateTime", MOMENT]],
  },
  protocols: { href: ["http", "https", "mailto"], src: ["http", "https"], cite: ["http", "https"] },
  required: {},
  ancestors: {
    caption: inTable,
    thead: inTable,
    tbody: inTable,
    tfoot: inTable,
    tr: inTable,
    th: inTable,
    td: inTable,
    li: ["ul", "ol"],
    dt: ["dl"],
    dd: ["dl"],
    summary: ["details"],
    figcaption: ["figure"],
  },
  // Gone with all they hold; of every other element that is not allowed, what it holds stays.
  strip: [
    ...["script", "style", "template", "title", "head", "noembed", "noframes", "iframe", "object", "embed", "applet"],
    ...[
      "svg",
      "math",
      "canvas",
      "audio",
      "video",
      "map",
      "frameset",
      "select",
      "datalist",
      "textarea",
      "button",
      "nav",
    ],
    ...["dialog", "menuitem", "portal", "fencedframe"],
  ],
  allowComments: false,
  allowDoctypes: false,
  clobber: [],
};
