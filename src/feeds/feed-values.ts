// How a value has to look for `feed` 6 and the `xml-js` 1.6 beneath it to write it unharmed: both escape, neither all of
// it, and not the same in every place. Values come from the guard; none reaches `feed` but through one of these.
// A version of `feed` that escapes otherwise fails the hostile cases in the tests; mend it here and nowhere else.
import type { Extension } from "feed";
import { escapeHtml } from "../markup/escape-html.ts";

/** An element as `xml-js` reads it in its compact form. */
export interface CompactElement {
  readonly _text?: string;
  readonly _attributes?: Readonly<Record<string, string>>;
  /** An element within, by its name, which has a prefix. */
  readonly [name: `${string}:${string}`]: CompactElement;
}

/** The text of an element. `xml-js` turns `&amp;` into `&` before it escapes, so a literal `&amp;` would lose a level. */
export function asText(text: string): string {
  return text.replaceAll("&", "&amp;");
}

/** CDATA. `xml-js` splits the first `]]>` and lets the second end the section; here all but the first are split. */
export function asCdata(text: string): string {
  const rest = text.indexOf("]]>") + "]]>".length;
  return text.slice(0, rest) + text.slice(rest).replaceAll("]]>", "]]]]><![CDATA[>");
}

/** Plain text where a format wants HTML. */
export function asHtmlCdata(text: string): string {
  return asCdata(escapeHtml(text));
}

/** An attribute that goes to `xml-js` as it is: only the double quote is escaped there. */
export function asAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/**
 * An attribute that `feed` escapes first, by calling `replace` for the ampersand and no more: a `<` in a topic would end
 * the document. No string survives both, so this one answers that call with the whole escaped value.
 */
export function asFeedAttribute(text: string): string {
  return new FeedAttribute(text) as unknown as string;
}

class FeedAttribute extends String {
  override replace(): string {
    return asAttribute(this.valueOf());
  }
}

/** Elements that `feed` has no option for; it repeats the element for a list, which its types do not say. */
export function asExtension(name: string, elements: readonly CompactElement[]): Extension {
  return { name, objects: elements as unknown as Extension["objects"] };
}
