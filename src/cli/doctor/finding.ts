// What `dateline check` has to say: a code for programs, a sentence and a remedy for people.
import { FAULTS, type FaultCode, type Severity } from "./faults.ts";

export interface Finding {
  readonly code: FaultCode;
  readonly severity: Severity;
  /** The address of the document it was found in. */
  readonly where: string;
  readonly message: string;
  readonly remedy: string;
}

export type Report = (code: FaultCode, message: string) => void;

export function reporter(where: string, findings: Finding[]): Report {
  return (code, message) => findings.push({ code, where, message, ...FAULTS[code] });
}
