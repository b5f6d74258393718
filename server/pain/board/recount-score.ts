import type { ScoreRule } from "#domain/pain/scoring.ts";

type Told = {
  /** by kind of source: the worst of each who tells of it */
  worst: Record<string, Record<string, number>>;
  heard: Record<string, Set<string>>;
  all: Set<string>;
  dates: string[];
};

/** For tests and bench: a score the plain way, by the rules as they are written; it shares no function with what it checks. */
export function recountScore({ worst, heard, all, dates }: Told, rule?: ScoreRule): number {
  const counting = Object.keys(heard).filter((type) => (heard[type]?.size ?? 0) >= 3);
  const ever: Record<string, number> = {};
  for (const of of Object.values(worst)) {
    for (const [name, how] of Object.entries(of)) ever[name] = Math.max(ever[name] ?? 0, how);
  }
  let base = 0;
  let reach = 0;
  for (const type of counting) {
    const told = Object.values(worst[type] ?? {});
    base += total(told) / (heard[type]?.size ?? 1) / counting.length;
    reach += told.length / (heard[type]?.size ?? 1) / counting.length;
  }
  const every = Object.values(ever);
  if (counting.length === 0) {
    base = total(every) / all.size;
    reach = every.length / all.size;
  }
  const reliability = 1 - 1 / 2 ** Object.keys(worst).length;
  if (!rule) return base * reliability;
  const { severity, reach: far, reliability: sure, halfLifeDays } = rule.scoring;
  const bad = reach > 0 ? base / reach : total(every) / every.length;
  return times(bad, severity) * times(reach, far) * times(reliability, sure) * fresh();

  function fresh(): number {
    const newest = dates.sort().at(-1);
    if (halfLifeDays === null || newest === undefined) return 1;
    const days = Math.round((+new Date(rule?.today ?? "") - +new Date(newest)) / 86_400_000);
    return days <= 0 ? 1 : 1 / 2 ** (days / halfLifeDays);
  }
}

/** Multiplied so often: not at all, by its root, once, once and by its root, twice. */
function times(value: number, weight: number): number {
  const often: Record<number, number> = {
    0: 1,
    0.5: Math.sqrt(value),
    1: value,
    1.5: value * Math.sqrt(value),
    2: value * value,
  };
  return often[weight] ?? Number.NaN;
}

function total(numbers: number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
