import { sourceTypes } from "#domain/evidence/note.ts";
import {
  type BoardFilter,
  type BoardLook,
  boardLooks,
  boardStatuses,
  everything,
} from "#domain/pain/board/filter.ts";

export const boardTabs = ["pain", "gain", "workaround", "story"] as const;
export type BoardTab = (typeof boardTabs)[number];

/** What the board shows, as its address says it: "?map=m1&source=review&from=2026-01-01". */
export type BoardView = {
  tab: BoardTab;
  look: BoardLook;
  filter: BoardFilter;
  /** what others say of the points that are shown: whose they are, how they are stamped, what is decided */
  said: Said;
  /** how many rows */
  shown: number;
};

/** Keys of choices that the page offers beside the board's own. */
export type Said = { owner: string | null; stamp: string | null; decision: string | null };

export const anythingSaid: Said = { owner: null, stamp: null, decision: null };

export const rowsAtOnce = 25;
const mostRows = 500;

type Query = Record<string, string | string[] | undefined>;

/** Of an address that somebody else wrote, what can be understood counts. */
export function readBoardView(query: Query): BoardView {
  const all = (key: string) => [query[key]].flat()[0];
  const one = (key: string) => (all(key) ?? "").slice(0, 300) || null;
  const date = (key: string) => {
    const text = one(key) ?? "";
    return isPlainDate(text) ? text : null;
  };
  const shown = Number.parseInt(one("rows") ?? "", 10);
  return {
    tab: boardTabs.find((tab) => tab === one("tab")) ?? "pain",
    look: boardLooks.find((look) => look === one("look")) ?? "list",
    said: { owner: one("owner"), stamp: one("stamp"), decision: one("decision") },
    shown: shown > 0 ? Math.min(shown, mostRows) : rowsAtOnce,
    filter: {
      sourceType: sourceTypes.find((type) => type === one("source")) ?? null,
      segment: one("segment"),
      // An empty channel asks for those who named none.
      channel: all("channel")?.slice(0, 300) ?? null,
      personaId: idOf(one("persona")),
      from: date("from"),
      to: date("to"),
      confirmedOnly: one("confirmed") === "1",
      mapId: idOf(one("map")),
      phaseId: idOf(one("phase")),
      stepId: idOf(one("step")),
      status: boardStatuses.find((status) => status === one("status")) ?? "open",
    },
  };
}

export function boardAddress({ tab, look, shown, filter, said }: BoardView): string {
  const query = new URLSearchParams();
  const put = (key: string, value: string | null) => {
    if (value !== null) query.set(key, value);
  };
  put("tab", tab === "pain" ? null : tab);
  put("look", look === "list" ? null : look);
  put("map", filter.mapId);
  put("phase", filter.phaseId);
  put("step", filter.stepId);
  put("source", filter.sourceType);
  put("channel", filter.channel);
  put("persona", filter.personaId);
  put("segment", filter.segment);
  put("from", filter.from);
  put("to", filter.to);
  put("confirmed", filter.confirmedOnly ? "1" : null);
  put("status", filter.status === "open" ? null : filter.status);
  put("owner", said.owner);
  put("stamp", said.stamp);
  put("decision", said.decision);
  put("rows", shown === rowsAtOnce ? null : String(shown));
  const text = query.toString();
  return text === "" ? "?" : `?${text}`;
}

/** Some of the points only, by what people said of them. */
export function isSaid(said: Said): boolean {
  return Object.values(said).some((key) => key !== null);
}

/** By how many of its choices the board shows less than everything. */
export function narrowings({ filter, said }: Pick<BoardView, "filter" | "said">): number {
  const set = Object.entries(everything).filter(
    ([key, value]) => filter[key as keyof BoardFilter] !== value,
  );
  return set.length + Object.values(said).filter((key) => key !== null).length;
}

export function isNarrowed(view: Pick<BoardView, "filter" | "said">): boolean {
  return narrowings(view) > 0;
}

function idOf(text: string | null): string | null {
  return text !== null && text.length <= 64 ? text : null;
}

function isPlainDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime());
}
