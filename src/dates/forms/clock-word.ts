// `noon`, `12 noon`, `12:00 midnight`: the word decides, a twelve before it repeats it.
import { type Form, isMark, numberAt, senseOf } from "./form.ts";

export const clockWord: Form = (tokens, at, tongue) => {
  const twelve = numberAt(tokens, at, 2, 2) === 12;
  const zeros = twelve && isMark(tokens[at + 1], ":.") && tokens[at + 2]?.text === "00";
  const end = at + (zeros ? 3 : twelve ? 1 : 0);
  const hour = senseOf(tokens[end], tongue)?.hour;
  return hour === undefined ? undefined : { length: end + 1 - at, part: { kind: "clock", hour, minute: 0 } };
};
