// The keys of front matter, the same for every kind of page.
import { z } from "zod";
import { isLanguage, isZone } from "../dates/names.ts";

const text = z.string({ error: "must be text; a number needs quotes" }).trim().min(1, "must not be empty");
const address = z.url({ protocol: /^https?$/, error: "must be an http or https address" });

/** A lone string is an address or a headline. */
const entry = z.preprocess(
  (value) =>
    typeof value !== "string" ? value : /^https?:\/\//i.test(value.trim()) ? { url: value } : { title: value },
  z
    .strictObject({
      title: text.optional(),
      url: address.optional(),
      text: text.optional(),
      published: text.optional(),
      updated: text.optional(),
    })
    .refine(({ title, url, text }) => title ?? url ?? text, "needs a title, a url or a text"),
);

export type FrontEntry = z.infer<typeof entry>;

export const frontMatterShape = z.strictObject({
  title: text.optional(),
  author: z.preprocess((value) => (typeof value === "string" ? [value] : value), z.array(text).min(1).optional()),
  published: text.optional(),
  updated: text.optional(),
  topics: z.array(text).optional(),
  related: z.array(entry).optional(),
  captured: text.optional(),
  source: address.optional(),
  language: text.refine(isLanguage, "must be a language tag such as en or pt-BR").optional(),
  zone: text.refine(isZone, "must be an IANA time zone such as America/New_York").optional(),
  encoding: text.refine(isEncoding, "must be a charset such as windows-1252").optional(),
});

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    return false; // TextDecoder throws on a label that the standard lacks
  }
}
