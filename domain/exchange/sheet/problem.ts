/** What was wrong, and so what was done about it: the words for each are in messages/…/exchange.json. */
export const problemCodes = [
  "rows-unread",
  "columns-unread",
  "text-cut",
  "title-cut",
  "formula-error",
  "not-a-feeling",
  "feeling-clamped",
  "unknown-lane-type",
  "unknown-status",
  "unknown-colour",
  "unknown-lens",
  "no-lane",
  "no-step",
  "span-end-unknown",
  "lane-holds-no-cards",
  "same-id",
  "other-map",
  "second-team",
  "too-many-names",
  "too-many-steps",
  "too-many-lanes",
  "too-many-cards",
  "unclosed-quote",
  "not-understood",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** `at`: "Sheet1!C7", or "line 7" of a text as its number alone. `value` is what stood there. */
export type Problem = { code: ProblemCode; at: string; value: string };

/** Nobody reads more; the rest are counted. */
export const mostProblems = 200;

export type Problems = { list: readonly Problem[]; count: number };

export type ProblemLog = {
  add(code: ProblemCode, at: string, value?: string): void;
  all(): Problems;
};

export function createProblemLog(): ProblemLog {
  const list: Problem[] = [];
  let count = 0;
  return {
    add(code, at, value = "") {
      count++;
      if (list.length < mostProblems) list.push({ code, at, value: shortened(value) });
    },
    all: () => ({ list, count }),
  };
}

function shortened(value: string): string {
  const line = value.replaceAll(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
