/** Spearman's rho: how alike two orders are, -1..1; ties share the mean of their places. */
export function spearman(a: number[], b: number[]): number {
  return pearson(placesOf(a), placesOf(b));
}

/** Kendall's tau-b: pairs put in the same order less pairs put the other way round, ties allowed for. */
export function kendall(a: number[], b: number[]): number {
  let same = 0;
  let tiedInA = 0;
  let tiedInB = 0;
  let pairs = 0;
  for (let i = 0; i < a.length; i += 1) {
    for (let j = i + 1; j < a.length; j += 1) {
      const first = Math.sign((a[i] ?? 0) - (a[j] ?? 0));
      const second = Math.sign((b[i] ?? 0) - (b[j] ?? 0));
      pairs += 1;
      same += first * second;
      if (first === 0) tiedInA += 1;
      if (second === 0) tiedInB += 1;
    }
  }
  const scale = Math.sqrt((pairs - tiedInA) * (pairs - tiedInB));
  return scale === 0 ? 0 : same / scale;
}

function placesOf(values: number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((x, y) => x.value - y.value);
  const places = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && order[to + 1]?.value === order[from]?.value) to += 1;
    for (let at = from; at <= to; at += 1) places[order[at]?.index ?? 0] = (from + to) / 2;
    from = to + 1;
  }
  return places;
}

function pearson(a: number[], b: number[]): number {
  const mean = (values: number[]) => values.reduce((x, y) => x + y, 0) / Math.max(1, values.length);
  const [meanA, meanB] = [mean(a), mean(b)];
  let both = 0;
  let onlyA = 0;
  let onlyB = 0;
  a.forEach((value, index) => {
    const [x, y] = [value - meanA, (b[index] ?? 0) - meanB];
    both += x * y;
    onlyA += x * x;
    onlyB += y * y;
  });
  return onlyA === 0 || onlyB === 0 ? 0 : both / Math.sqrt(onlyA * onlyB);
}
