import { excerptLabels } from "#domain/evidence/excerpt.ts";
import { languages, sourceTypes } from "#domain/evidence/note.ts";
import type { NoteFilter, NoteState } from "#server/evidence/note-filter.ts";

/** What the list shows, as its address says it: "?q=lasku&source=review&state=unread". */
export type NoteView = {
  search: string;
  sourceType: (typeof sourceTypes)[number] | null;
  label: (typeof excerptLabels)[number] | null;
  language: (typeof languages)[number] | null;
  state: NoteState | null;
  mapId: string | null;
  batchId: string | null;
  codeId: string | null;
  participantId: string | null;
  personaId: string | null;
  segment: string | null;
  channel: string | null;
  appVersion: string | null;
  from: string | null;
  to: string | null;
  /** null: best match first where something is searched, else the latest added */
  order: NonNullable<NoteFilter["order"]> | null;
};

export const everything: NoteView = {
  search: "",
  sourceType: null,
  label: null,
  language: null,
  state: null,
  mapId: null,
  batchId: null,
  codeId: null,
  participantId: null,
  personaId: null,
  segment: null,
  channel: null,
  appVersion: null,
  from: null,
  to: null,
  order: null,
};

const states: readonly NoteState[] = ["unread", "read", "unreviewed", "waiting"];
const orders = ["best", "added", "date", "pains"] as const;
const plainDate = /^\d{4}-\d{2}-\d{2}$/;

type Query = Record<string, string | string[] | undefined>;

export function readView(query: Query): NoteView {
  const one = (key: string) => [query[key]].flat()[0] ?? "";
  const oneOf = <T extends string>(key: string, values: readonly T[]) =>
    values.find((value) => value === one(key)) ?? null;
  const words = (key: string) => one(key).slice(0, 300) || null;
  const date = (key: string) => (plainDate.test(one(key)) ? one(key) : null);
  return {
    search: one("q").slice(0, 200),
    sourceType: oneOf("source", sourceTypes),
    label: oneOf("label", excerptLabels),
    language: oneOf("language", languages),
    state: oneOf("state", states),
    mapId: words("map"),
    batchId: words("import"),
    codeId: words("code"),
    participantId: words("participant"),
    personaId: words("persona"),
    segment: words("segment"),
    channel: words("channel"),
    appVersion: words("version"),
    from: date("from"),
    to: date("to"),
    order: oneOf("order", orders),
  };
}

/** The view as the query of an address, "" for everything. */
export function queryOf(view: NoteView): string {
  const query = new URLSearchParams();
  const put = (key: string, value: string | null) => {
    if (value) query.set(key, value);
  };
  put("q", view.search.trim());
  put("source", view.sourceType);
  put("label", view.label);
  put("language", view.language);
  put("state", view.state);
  put("map", view.mapId);
  put("import", view.batchId);
  put("code", view.codeId);
  put("participant", view.participantId);
  put("persona", view.personaId);
  put("segment", view.segment);
  put("channel", view.channel);
  put("version", view.appVersion);
  put("from", view.from);
  put("to", view.to);
  put("order", view.order);
  return query.toString();
}

/** What the server is asked for; only what narrows. */
export function filterOf(view: NoteView): Partial<NoteFilter> {
  const { search, sourceType, order, ...plain } = view;
  const narrowing = Object.entries(plain).filter(([, value]) => value !== null);
  return {
    ...Object.fromEntries(narrowing),
    ...(search.trim() ? { search: search.trim() } : {}),
    ...(sourceType ? { sourceTypes: [sourceType] } : {}),
    ...(order ? { order } : {}),
  };
}

export function isNarrowed({ order: _, ...view }: NoteView): boolean {
  return queryOf({ ...view, order: null }) !== "";
}
