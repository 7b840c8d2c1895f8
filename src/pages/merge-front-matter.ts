// Front matter with more said in it. What a person wrote, comments and order, stays as it is where nothing new is said.
import { isDeepStrictEqual } from "node:util";
import { Document, isMap, parseDocument } from "yaml";

/** By key, as front matter has them; `undefined` takes a key away. */
export type FrontValues = Readonly<Record<string, unknown>>;

/** `front` is what stands between the fences, and so is the answer; empty when there is nothing to say. */
export function mergeFrontMatter(front: string, values: FrontValues): string {
  const document = open(front);
  const before = document.toJS() as FrontValues;
  const news = Object.entries(values).filter(([key, value]) => !isDeepStrictEqual(before[key], value));
  if (news.length === 0) return front;
  for (const [key, value] of news) {
    if (value === undefined) document.delete(key);
    else document.set(key, value);
  }
  return Object.keys(document.toJS()).length === 0 ? "" : document.toString({ lineWidth: 0 });
}

export const readFrontValues = (front: string): FrontValues => open(front).toJS() as FrontValues;

/** Front matter may be empty, or nothing but comments. */
function open(front: string): Document {
  const document = parseDocument(front, { version: "1.2", schema: "core" });
  return isMap(document.contents) ? document : new Document({}, { version: "1.2", schema: "core" });
}
