// The arguments of a command, read strictly.
import { type ParseArgsConfig, parseArgs } from "node:util";

/** Called wrongly: exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Throws a UsageError for an option that the command does not have. */
export function readArguments<T extends NonNullable<ParseArgsConfig["options"]>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

export function refusePositionals(positionals: readonly string[]): void {
  if (positionals[0] !== undefined) throw new UsageError(`\`${positionals[0]}\` is one word too many`);
}
