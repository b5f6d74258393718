/** What a measurement had to reach, as the line of JSON at its end says it. */
export type Goal = { id: number | string; name: string; value: number; goal: string; ok: boolean };

export function atLeast(id: Goal["id"], name: string, value: number, limit: number): Goal {
  return { id, name, value: rounded(value), goal: `>= ${limit}`, ok: value >= limit };
}

export function atMost(id: Goal["id"], name: string, value: number, limit: number): Goal {
  return { id, name, value: rounded(value), goal: `<= ${limit}`, ok: value <= limit };
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
