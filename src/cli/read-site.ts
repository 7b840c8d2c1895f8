// content/site.yaml → the site. Every key is checked; nothing that is missing is guessed.
import { z } from "zod";
import { isLanguage, isZone } from "../dates/names.ts";
import { baseOf } from "../markup/base-address.ts";
import { Refusal } from "../model/refusal.ts";
import type { Site } from "../model/site.ts";
import { readYaml, readYamlLines } from "../pages/read-yaml.ts";
import { orderedPath, refuseOrders } from "./site-orders.ts";

const text = z.string({ error: "must be text" }).trim().min(1, "must not be empty");
const address = z.url({ protocol: /^https?$/, error: "must be an http or https address" });
// In ASCII (RFC 3986), whatever script it is written in: it goes into headers, which hold nothing else.
const written = address.transform((url) => new URL(url).href);

const slugs = z.record(z.string(), text);

const keys = z.strictObject({
  title: text,
  description: text,
  url: address.transform(baseOf),
  language: text.refine(isLanguage, "must be a language tag such as en or pt-BR"),
  zone: text.refine(isZone, "must be an IANA time zone such as America/New_York"),
  authors: z
    .array(z.strictObject({ name: text, url: address.exactOptional() }))
    .min(1, "must name at least one author"),
  rights: text.exactOptional(),
  tagAuthority: text.regex(
    /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+),\d{4}(?:-\d\d(?:-\d\d)?)?$/,
    "must be a domain in lower case and a date, such as news.example,2026 (RFC 4151)",
  ),
  pageSize: z.int({ error: "must be a whole number" }).min(1, "must be at least 1").max(500, "must be at most 500"),
  maxAge: z
    .int({ error: "must be a whole number of seconds" })
    .min(0, "must not be negative")
    .max(86_400, "must be at most a day, 86400"),
  earliest: text.regex(/^\d{4}-\d\d-\d\d$/, "must be a day such as 1990-01-01").transform((day) => `${day}T00:00:00Z`),
  renamed: z
    .strictObject({ topics: slugs.default({}), authors: slugs.default({}) })
    .default({ topics: {}, authors: {} }),
  moved: z.record(orderedPath, written).default({}),
  ended: z.record(orderedPath, text).default({}),
  undated: z.enum(["bounded", "omit"], { error: "must be `bounded` or `omit`" }),
});

const shape = keys.superRefine((site, context) =>
  refuseOrders(site, (path, message, remedy) =>
    context.addIssue({ code: "custom", path: [...path], message, params: { remedy } }),
  ),
);

/** `file` is what messages call it. Throws a Refusal with the line of the first mistake. */
export function readSite(yaml: string, file: string): Site {
  try {
    return readYaml(yaml, shape);
  } catch (error) {
    throw error instanceof Refusal ? error.at({ file }) : error;
  }
}

/** On which line a key of the site file stands, for what only the content can tell of it. */
export const lineInSite = (yaml: string, path: readonly string[]): number => readYamlLines(yaml, shape).lineOf(path);
