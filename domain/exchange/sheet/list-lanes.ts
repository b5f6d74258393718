import type { LaneType } from "#domain/map/kinds.ts";
import type { DraftBuilder, DraftLanguage } from "../draft.ts";
import { compare, keyOf, type ListRow, numberIn } from "./list-row.ts";
import { kindIn, laneTypeOf, laneWords, plainWord, wordFor, zoneWords } from "./words.ts";

export type ListLane = { id: string; type: LaneType };

/** Makes the lanes that the rows name, and those that a feeling or a touchpoint needs. */
export function makeLanes(draft: DraftBuilder, rows: readonly ListRow[], language: DraftLanguage) {
  const wanted = new Map<string, { row: ListRow; order: number; type: LaneType; title: string }>();
  const keyAt = ({ text }: ListRow) => {
    const own = keyOf(text("lane"), text("lane_order"));
    return own === "" ? plainWord(text("lane_type")) : own;
  };
  for (const row of rows) {
    const key = keyAt(row);
    if (key === "" || wanted.has(key)) continue;
    const said = row.text("lane_type");
    const title = row.text("lane");
    const type = kindIn(laneWords, said) ?? laneTypeOf(title) ?? "text";
    if (said !== "" && kindIn(laneWords, said) === null)
      draft.log.add("unknown-lane-type", row.at("lane_type"), said);
    const order = numberIn(row.text("lane_order")) ?? Number.POSITIVE_INFINITY;
    wanted.set(key, { row, order, type, title });
  }
  const found = new Map<string, ListLane>();
  for (const [key, { row, type, title }] of [...wanted].sort(([, a], [, b]) =>
    compare(a.order, b.order),
  )) {
    const zone = kindIn(zoneWords, row.text("zone")) ?? undefined;
    const isUsual = title === wordFor(laneWords[type], language);
    const id = draft.lane(type, isUsual ? "" : title, { zone, at: row.at("lane") });
    if (id !== null) found.set(key, { id, type });
  }
  const first = (type: LaneType) => () => {
    const here = draft.lanes.find((lane) => lane.type === type);
    return here?.id ?? draft.lane(type, "");
  };
  return {
    of: (row: ListRow) => found.get(keyAt(row)) ?? null,
    curve: first("curve"),
    touchpoint: first("touchpoint"),
  };
}
