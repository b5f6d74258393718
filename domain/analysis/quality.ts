import { type Interval, wilson } from "./wilson.ts";

export const judgedLabels = ["pain", "gain", "neutral"] as const;
export type JudgedLabel = (typeof judgedLabels)[number];

/** A passage that a person judged, and what the analysis had said of it. */
export type Judgement = {
  person: JudgedLabel;
  machine: JudgedLabel;
  language: string;
  sourceType: string;
};

export type Agreed = {
  count: number;
  agreed: number;
  /** agreed / count */
  share: number;
  /** Wilson 95 %: with few judgements nearly anything may be true */
  interval: Interval;
};

export type Quality = Agreed & {
  /** how often the machine said the column where a person said the row */
  confusion: Record<JudgedLabel, Record<JudgedLabel, number>>;
  byLanguage: ({ language: string } & Agreed)[];
  bySourceType: ({ sourceType: string } & Agreed)[];
};

/** Below this many judgements a share says next to nothing, and no share is shown. */
export const fewestJudged = 20;

/** How often people agreed with the analysis where they judged it: all, by language, by kind of source. */
export function qualityOf(judgements: Judgement[]): Quality {
  const row = () => ({ pain: 0, gain: 0, neutral: 0 });
  const confusion = { pain: row(), gain: row(), neutral: row() };
  for (const { person, machine } of judgements) confusion[person][machine] += 1;
  return {
    ...agreedOf(judgements),
    confusion,
    byLanguage: parts(judgements, ({ language }) => language).map(([language, own]) => ({
      language,
      ...agreedOf(own),
    })),
    bySourceType: parts(judgements, ({ sourceType }) => sourceType).map(([sourceType, own]) => ({
      sourceType,
      ...agreedOf(own),
    })),
  };
}

function agreedOf(judgements: Judgement[]): Agreed {
  const count = judgements.length;
  const agreed = judgements.filter(({ person, machine }) => person === machine).length;
  const share = count === 0 ? 0 : agreed / count;
  return { count, agreed, share, interval: wilson(agreed, count) };
}

/** Largest part first, then by name. */
function parts(
  judgements: Judgement[],
  nameOf: (judgement: Judgement) => string,
): [string, Judgement[]][] {
  const byName = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    const name = nameOf(judgement);
    byName.set(name, [...(byName.get(name) ?? []), judgement]);
  }
  return [...byName].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
}
