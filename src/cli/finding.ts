// What `dateline check` has to say: a code for programs, a sentence and a remedy for people.

export interface Finding {
  /** Kebab-case and stable. */
  readonly code: string;
  /** The address of the document it was found in. */
  readonly where: string;
  readonly message: string;
  readonly remedy: string;
}

/** Every finding of `check` is an error of ours or of the content, so most remedies are one of these. */
export const OURS = "This is a fault of Dateline: please report it with the page.";

export type Report = (code: string, message: string, remedy?: string) => void;

export function reporter(where: string, findings: Finding[]): Report {
  return (code, message, remedy = OURS) => findings.push({ code, where, message, remedy });
}
