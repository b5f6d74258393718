import type { DrawWords } from "./subject.ts";

/** Says of each word only its key. */
export const testWords: DrawWords = {
  language: "en",
  laneType: (type) => type,
  line: (key) => key,
  edge: (kind) => kind,
  status: (status) => status,
  badge: (badge, people) => `${badge} ${people}`,
  hurts: (people) => `hurts ${people}`,
  pleases: (people) => `pleases ${people}`,
  score: (value) => value.toFixed(2),
  feeling: (value) => String(value),
  made: "made",
  colour: (number) => `colour ${number}`,
  text: new Proxy({} as DrawWords["text"], { get: (_, key) => String(key) }),
};
