// What Dateline says to bad input. A refusal is thrown where the input is read and turned into an answer only by
// `http` and `cli`; any other exception is a bug.

export interface RefusalPlace {
  /** The file as the operator knows it, relative to the project. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
}

export class Refusal extends Error {
  override readonly name = "Refusal";
  /** Stable and kebab-case: what programs and tests look at. */
  readonly code: string;
  readonly place: RefusalPlace;
  /** What to do about it, as a sentence. */
  readonly remedy: string | undefined;

  constructor(code: string, message: string, remedy?: string, place: RefusalPlace = {}) {
    super(message);
    this.code = code;
    this.remedy = remedy;
    this.place = place;
  }

  /** The same refusal with the file (and the line, where it had none) that the caller knows. */
  at(place: RefusalPlace): Refusal {
    return new Refusal(this.code, this.message, this.remedy, { ...place, ...this.place });
  }

  /** `file:line: message. remedy` */
  toText(): string {
    const { file, line } = this.place;
    const where = file === undefined ? "" : line === undefined ? `${file}: ` : `${file}:${line}: `;
    return `${where}${this.message}${this.remedy === undefined ? "" : `\n  ${this.remedy}`}`;
  }
}
