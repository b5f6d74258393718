import { down, type End, xOf } from "./ends.ts";
import { type Field, nameHeight } from "./field.ts";
import { inBand, joined, type Rail } from "./rail.ts";

const bendCost = 40;

/** Joins two ends: along one corridor, or over a gutter that is open from one corridor to the other. */
export function connect(field: Field, from: End, to: End): { rails: Rail[]; cost: number } {
  const back = to.rails.toReversed();
  const ends = from.cost + to.cost;
  if (from.corridor === to.corridor) {
    const isSame = from.gutter !== null && from.gutter === to.gutter;
    const across = isSame ? [] : corridor(field, from.corridor);
    const length = Math.abs(from.x - to.x);
    return {
      rails: joined(from.rails, across, back),
      cost: ends + length + (isSame ? 0 : 2 * bendCost + crampedCost(field, from.corridor)),
    };
  }
  const { gutter, cost } = cheapest(field, from, to);
  const rails = joined(
    from.rails,
    gutter === from.gutter ? [] : corridor(field, from.corridor),
    [down(field, gutter)],
    gutter === to.gutter ? [] : corridor(field, to.corridor),
    back,
  );
  return { rails, cost: ends + cost };
}

/** A name has no room in a narrow corridor, as under the headers. */
function crampedCost(field: Field, index: number): number {
  const band = field.corridors[index];
  return band && band.high - band.low < nameHeight ? 2 * bendCost : 0;
}

function corridor(field: Field, index: number): Rail[] {
  const band = field.corridors[index];
  return band ? [inBand("h", band)] : [];
}

/** The outermost gutters are always open, so there is one. */
function cheapest(field: Field, from: End, to: End): { gutter: number; cost: number } {
  const [top, bottom] = [
    Math.min(from.corridor, to.corridor),
    Math.max(from.corridor, to.corridor),
  ];
  const costOver = (gutter: number) => {
    const x = xOf(field, gutter);
    const bends = Number(from.gutter !== gutter) + Number(to.gutter !== gutter);
    return Math.abs(x - from.x) + Math.abs(x - to.x) + bends * bendCost;
  };
  for (const own of [from.gutter, to.gutter]) {
    // one bend less than over any other
    if (own !== null && field.isOpen(own, top, bottom)) return { gutter: own, cost: costOver(own) };
  }
  let best = { gutter: 0, cost: Number.POSITIVE_INFINITY };
  for (let gutter = 0; gutter < field.gutters.length; gutter++) {
    const cost = costOver(gutter);
    if (cost < best.cost && field.isOpen(gutter, top, bottom)) best = { gutter, cost };
  }
  return best;
}
