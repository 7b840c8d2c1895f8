// Lists whose members carry weights (RFC 9110 section 12.4.2): `Accept-Encoding`, `A-IM`.

/** Names in lower case with their weights, 0 to 1; a member that is not well-formed is passed over. */
export function readWeights(list: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const member of list.split(",")) {
    const parts = /^[ \t]*([!#$%&'*+.^_`|~\w-]+)[ \t]*(?:;[ \t]*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?[ \t]*$/i.exec(
      member,
    );
    if (parts?.[1] === undefined) continue;
    const name = parts[1].toLowerCase();
    weights.set(name, Math.max(weights.get(name) ?? 0, Number(parts[2] ?? 1)));
  }
  return weights;
}
