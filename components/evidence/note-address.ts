import { excerptLabels } from "#domain/evidence/excerpt.ts";
import { languages, sourceTypes } from "#domain/evidence/note.ts";
import type { NoteFilter } from "#server/evidence/read.ts";

export const notesOnPage = 50;

/** What the list shows, as its address says it: "?q=lasku&source=review&page=2". */
export type NoteView = {
  search: string;
  sourceType: (typeof sourceTypes)[number] | null;
  label: (typeof excerptLabels)[number] | null;
  language: (typeof languages)[number] | null;
  mapId: string | null;
  batchId: string | null;
  order: NoteFilter["order"];
  /** from 1 */
  page: number;
};

type Query = Record<string, string | string[] | undefined>;

export function readView(query: Query): NoteView {
  const one = (key: string) => [query[key]].flat()[0] ?? "";
  const page = Number.parseInt(one("page"), 10);
  return {
    search: one("q").slice(0, 200),
    sourceType: sourceTypes.find((type) => type === one("source")) ?? null,
    label: excerptLabels.find((label) => label === one("label")) ?? null,
    language: languages.find((language) => language === one("language")) ?? null,
    mapId: one("map") || null,
    batchId: one("import") || null,
    order: (["date", "pains"] as const).find((order) => order === one("order")) ?? "added",
    page: page > 0 ? page : 1,
  };
}

export function addressOf(view: NoteView): string {
  const query = new URLSearchParams();
  const put = (key: string, value: string | null) => {
    if (value) query.set(key, value);
  };
  put("q", view.search.trim());
  put("source", view.sourceType);
  put("label", view.label);
  put("language", view.language);
  put("map", view.mapId);
  put("import", view.batchId);
  put("order", view.order === "added" ? null : view.order);
  put("page", view.page > 1 ? String(view.page) : null);
  const text = query.toString();
  return text === "" ? "?" : `?${text}`;
}

export function filterOf(view: NoteView): Partial<NoteFilter> {
  return {
    ...(view.search.trim() ? { search: view.search.trim() } : {}),
    ...(view.sourceType ? { sourceTypes: [view.sourceType] } : {}),
    ...(view.label ? { label: view.label } : {}),
    ...(view.language ? { language: view.language } : {}),
    ...(view.mapId ? { mapId: view.mapId } : {}),
    ...(view.batchId ? { batchId: view.batchId } : {}),
    order: view.order,
    offset: (view.page - 1) * notesOnPage,
    limit: notesOnPage,
  };
}

export function isNarrowed(view: NoteView): boolean {
  return Boolean(
    view.search.trim() ||
      view.sourceType ||
      view.label ||
      view.language ||
      view.mapId ||
      view.batchId,
  );
}
