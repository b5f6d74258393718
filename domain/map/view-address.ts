import { cardStatuses, type LaneType, laneTypes } from "./kinds.ts";
import { evidenceStates, isPlain, isSince, longestText, type MapView } from "./view.ts";

/** The ids that an address can speak of; it spells them as short as they stay unmistakable. */
export type Addressable = Record<
  "lanes" | "phases" | "personas" | "tags" | "channels" | "owners",
  readonly string[]
>;

/** Everything an address may say of a view; what else stands in it is others' business. */
export const viewParams = [
  "hide",
  "fold",
  "pin",
  "lane",
  "persona",
  "tag",
  "channel",
  "owner",
  "status",
  "evidence",
  "since",
  "q",
  "rest",
] as const;
type Param = (typeof viewParams)[number];

/** The part of a query that says what is looked at, as `hide=Vs1gKx,b3Tz9p&lane=pain`; "" for everything. */
export function writeView(view: MapView, known: Addressable): string {
  if (isPlain(view)) return "";
  const { filter } = view;
  const short = (ids: readonly string[], among: readonly string[]) =>
    ids.filter((id) => among.includes(id)).map((id) => shortened(id, among));
  const values: Record<Param, readonly string[]> = {
    hide: short(view.hiddenLaneIds, known.lanes),
    fold: [
      ...short(view.collapsedPhaseIds, [...known.phases, ...known.lanes]),
      ...short(view.collapsedLaneIds, [...known.phases, ...known.lanes]),
    ],
    pin: short(view.pinnedLaneIds, known.lanes),
    lane: filter.laneTypes,
    persona: short(filter.personaIds, known.personas),
    tag: short(filter.tagIds, known.tags),
    channel: short(filter.channelIds, known.channels),
    owner: short(filter.ownerIds, known.owners),
    status: filter.statuses,
    evidence: filter.evidence,
    since: filter.since === null ? [] : [filter.since],
    q: filter.text.trim() === "" ? [] : [filter.text.trim()],
    rest: view.unmatched === "hide" ? ["hide"] : [],
  };
  return viewParams
    .filter((name) => values[name].length > 0)
    .map((name) => `${name}=${values[name].map(encodeURIComponent).join(",")}`)
    .join("&");
}

/** What an address asks for; what it says that cannot be understood is left out, and `isWhole` false. */
export function readView(
  query: URLSearchParams,
  known: Addressable,
): { view: MapView; isWhole: boolean } {
  let isWhole = true;
  const read = <T extends string>(name: Param, find: (value: string) => T | undefined): T[] => {
    const values = (query.get(name) ?? "").split(",").filter(Boolean);
    const found = values.flatMap((value) => find(value) ?? []);
    if (found.length < values.length) isWhole = false;
    // a view names nothing twice
    return [...new Set(found)];
  };
  const id = (among: readonly string[]) => (value: string) => lengthened(value, among);
  const oneOf =
    <T extends string>(all: readonly T[]) =>
    (value: string) =>
      all.find((one) => one === value);
  const folded = read("fold", id([...known.phases, ...known.lanes]));
  const view: MapView = {
    hiddenLaneIds: read("hide", id(known.lanes)),
    collapsedLaneIds: folded.filter((one) => known.lanes.includes(one)),
    collapsedPhaseIds: folded.filter((one) => known.phases.includes(one)),
    pinnedLaneIds: read("pin", id(known.lanes)),
    filter: {
      laneTypes: read("lane", oneOf<LaneType>(laneTypes)),
      personaIds: read("persona", id(known.personas)),
      tagIds: read("tag", id(known.tags)),
      channelIds: read("channel", id(known.channels)),
      ownerIds: read("owner", id(known.owners)),
      statuses: read("status", oneOf(cardStatuses)),
      evidence: read("evidence", oneOf(evidenceStates)),
      since: read("since", (value) => (isSince(value) ? value : undefined)).at(0) ?? null,
      text: (query.get("q") ?? "").slice(0, longestText),
    },
    unmatched: read("rest", oneOf(["hide", "dim"] as const)).at(0) ?? "dim",
  };
  return { view, isWhole };
}

const SHORTEST = 6;

function shortened(id: string, among: readonly string[]): string {
  for (let length = SHORTEST; length < id.length; length++) {
    const short = id.slice(0, length);
    if (lengthened(short, among) === id) return short;
  }
  return id;
}

function lengthened(short: string, among: readonly string[]): string | undefined {
  if (among.includes(short)) return short;
  const found = short.length < SHORTEST ? [] : among.filter((id) => id.startsWith(short));
  return found.length === 1 ? found[0] : undefined;
}
