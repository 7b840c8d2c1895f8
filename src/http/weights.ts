// Lists whose members carry weights (RFC 9110 section 12.4.2): `Accept-Encoding`, `A-IM`.

const NAME = /^[!#$%&'*+.^_`|~\w-]+$/;
const WEIGHT = /^q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;

/**
 * Names in lower case with their weights, 0 to 1; a member that is not well-formed is passed over. It is taken apart step
 * by step: one pattern for all of it would try every share of a long run of spaces.
 */
export function readWeights(list: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const member of list.toLowerCase().split(",")) {
    const [name = "", ...parameters] = member.split(";").map((part) => part.trim());
    const weight = weightOf(parameters);
    if (weight !== undefined && NAME.test(name)) weights.set(name, Math.max(weights.get(name) ?? 0, weight));
  }
  return weights;
}

/** A member may have parameters of its own beside its weight (RFC 3229 section 10.5.3): what they ask for is a preference. */
function weightOf(parameters: readonly string[]): number | undefined {
  const said = parameters.find((each) => /^q[ \t]*(?:=|$)/.test(each));
  if (said === undefined) return 1;
  const [, digits] = WEIGHT.exec(said) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
