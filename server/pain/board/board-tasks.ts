import type { Tx } from "#db/transact.ts";
import {
  type Board,
  type BoardAsked,
  boardOf,
  pointsOn,
  reviewedShare,
} from "#domain/pain/board/board.ts";
import {
  type CountedPage,
  type CountedQuestion,
  countedSchema,
  passagesCounted,
} from "#domain/pain/board/counted.ts";
import { type BoardFilter, boardStatuses, everything } from "#domain/pain/board/filter.ts";
import { stepsOn } from "#domain/pain/board/places.ts";
import type { ScoredPoint } from "#domain/pain/board/ranking.ts";
import { countedOn } from "#domain/pain/board/tally.ts";
import { compareScored } from "#domain/pain/compare-scored.ts";
import { type Coverage, coverageOf } from "#domain/pain/coverage/coverage.ts";
import { readRule } from "../scoring/read-scoring.ts";
import { type BoardPlace, readBoardMaps, readPlaces } from "./board-maps.ts";

type Place = { read: Tx };

/** How the workspace weighs is read with each question. */
type OfWorkspace = {
  workspaceId: string;
  /** plain date */
  today: string;
};

/** Worker task: all that the board shows but the words. */
export async function boardFor(
  { workspaceId, today, ...asked }: Omit<BoardAsked, "rule"> & OfWorkspace,
  { read }: Place,
): Promise<Board & { places: BoardPlace[] }> {
  const rule = await readRule(read, { workspaceId, today });
  const places = await readPlaces(read, workspaceId);
  const maps = await readBoardMaps(read, workspaceId, chosen(places, asked.filter));
  return { ...boardOf(maps, { ...asked, rule }), places };
}

export type CountedPoint = Pick<ScoredPoint, "id" | "score" | "parts" | "passages"> & {
  reviewedShare: number;
};

/** Worker task: every point of one map by what passes, as the board counts it. */
export async function pointsOfMap(
  { mapId, workspaceId, today, ...asked }: { mapId: string } & OfWorkspace & Partial<BoardFilter>,
  { read }: Place,
): Promise<CountedPoint[]> {
  const rule = await readRule(read, { workspaceId, today });
  const place = (await readPlaces(read, workspaceId)).find(({ id }) => id === mapId);
  const [map] = place ? await readBoardMaps(read, workspaceId, [place]) : [];
  if (!map) return [];
  const filter = { ...everything, ...asked, mapId };
  const counted = countedOn(map.evidence, filter);
  return boardStatuses
    .flatMap((status) => pointsOn(map, counted, { filter: { ...filter, status }, rule }))
    .sort(compareScored)
    .map(({ id, score, parts, passages, reviewed }) => ({
      id,
      score,
      parts,
      passages,
      reviewedShare: reviewedShare({ passages, reviewed }),
    }));
}

/** What a number counts, as ids; the words are looked up where consent is known. */
export type CountedIds = {
  /** of those that may be quoted the ones of this page, the worst first */
  quotable: string[];
  /** how many come after them */
  left: number;
  passages: number;
  unquotable: number;
  people: number;
  unnamed: number;
  bySource: Record<string, number>;
};

/** Worker task: down from a number to the passages that it counts. */
export async function countPassages(
  {
    workspaceId,
    question,
    page: { from, most },
  }: { workspaceId: string; question: CountedQuestion; page: CountedPage },
  { read }: Place,
): Promise<CountedIds> {
  const places = await readPlaces(read, workspaceId);
  const maps = await readBoardMaps(read, workspaceId, chosen(places, question.filter));
  const found = passagesCounted(maps, question);
  const quotable = found.filter(({ isQuotable }) => isQuotable);
  const people = new Set(found.map(({ person }) => person));
  // who told of it in a talk and in a review is counted in both
  const told = new Set(found.map(({ person, note }) => `${note.sourceType} ${person}`));
  const bySource: Record<string, number> = {};
  for (const one of told) {
    const type = one.slice(0, one.indexOf(" "));
    bySource[type] = (bySource[type] ?? 0) + 1;
  }
  return {
    quotable: quotable.slice(from, from + most).map(({ id }) => id),
    left: Math.max(0, quotable.length - from - most),
    passages: found.length,
    unquotable: found.length - quotable.length,
    people: people.size,
    unnamed: [...people].filter((person) => person.startsWith("note:")).length,
    bySource,
  };
}

export type VoiceGroup = {
  mapId: string;
  stepId: string | null;
  people: number;
  passages: number;
  /** the first of them, the worst first */
  ids: string[];
  /** of those that lie on further steps: the last one they reach to */
  until: Record<string, string>;
};

const mostQuoted = 100;

/** Worker task: workarounds or stories, grouped by the step they are told of, the busiest first. */
export async function typedVoices(
  {
    workspaceId,
    filter,
    type,
  }: { workspaceId: string; filter: BoardFilter; type: "workaround" | "story" },
  { read }: Place,
): Promise<VoiceGroup[]> {
  const places = await readPlaces(read, workspaceId);
  const maps = await readBoardMaps(read, workspaceId, chosen(places, filter));
  const groups: VoiceGroup[] = [];
  for (const map of maps) {
    const own = countedSchema.parse({ filter: { ...filter, mapId: map.id }, type });
    const steps = new Map<string | null, { people: Set<string>; ids: string[] }>();
    const order = map.steps.map(({ id }) => id);
    const lies = stepsOn(map);
    const placesOf = new Map<string, string[]>();
    for (const passage of passagesCounted([map], own)) {
      const { id, person } = passage;
      const places = lies(passage);
      placesOf.set(id, places);
      for (const place of places.length > 0 ? places : [null]) {
        const group = steps.get(place) ?? { people: new Set(), ids: [] };
        steps.set(place, group);
        group.people.add(person);
        group.ids.push(id);
      }
    }
    for (const stepId of [...order, null]) {
      const group = steps.get(stepId);
      if (!group) continue;
      const ids = group.ids.slice(0, mostQuoted);
      const until = Object.fromEntries(
        ids.flatMap((id) => {
          const last = lastOf(placesOf.get(id) ?? [], order, stepId);
          return last === null ? [] : [[id, last]];
        }),
      );
      groups.push({
        mapId: map.id,
        stepId,
        people: group.people.size,
        passages: group.ids.length,
        ids,
        until,
      });
    }
  }
  return groups;
}

/** The last of the steps in the map's order; null where none comes after `from`. */
function lastOf(steps: readonly string[], order: string[], from: string | null): string | null {
  const at = Math.max(-1, ...steps.map((id) => order.indexOf(id)));
  return from !== null && at > order.indexOf(from) ? (order[at] ?? null) : null;
}

/** Worker task: what is known of each step of a map; null where it is none of the workspace's. */
export async function coverMap(
  { workspaceId, mapId, today }: { workspaceId: string; mapId: string; today: string },
  { read }: Place,
): Promise<{ place: BoardPlace; coverage: Coverage } | null> {
  const place = (await readPlaces(read, workspaceId)).find(({ id }) => id === mapId);
  const [map] = place ? await readBoardMaps(read, workspaceId, [place]) : [];
  if (!place || !map) return null;
  return { place, coverage: coverageOf(map, { today, horizonStepId: place.horizonStepId }) };
}

function chosen(places: BoardPlace[], { mapId }: BoardFilter): BoardPlace[] {
  return mapId === null ? places : places.filter(({ id }) => id === mapId);
}
