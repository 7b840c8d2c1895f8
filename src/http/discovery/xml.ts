// XML, element by element; every value is escaped here and nowhere else.
import { cleanLine } from "../../markup/clean-text.ts";
import { escapeAttribute, escapeHtml } from "../../markup/escape-html.ts";

/** A finished element. */
export type Xml = { readonly xml: string };

export type Attributes = Readonly<Record<string, string | undefined>>;

/** Content is plain text, or elements in their order, each on a line of its own. An undefined attribute is left out. */
export function element(name: string, attributes: Attributes, content: string | readonly Xml[]): Xml {
  const open = [name, ...Object.entries(attributes).flatMap(writeAttribute)].join(" ");
  const inside =
    typeof content === "string" ? escapeHtml(cleanLine(content)) : content.map(({ xml }) => `\n${xml}`).join("");
  if (inside === "") return { xml: `<${open}/>` };
  return { xml: `<${open}>${inside}${typeof content === "string" ? "" : "\n"}</${name}>` };
}

export const document = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;

// A line end in an attribute would come back as a space (XML 1.0 section 3.3.3), so it is one from the start.
const writeAttribute = ([name, value]: readonly [string, string | undefined]): readonly string[] =>
  value === undefined ? [] : [`${name}="${escapeAttribute(cleanLine(value))}"`];
