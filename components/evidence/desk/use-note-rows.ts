"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useRefresh } from "#components/shell/use-refresh.ts";
import { fetchNotesAction } from "#server/evidence/actions.ts";
import type { NoteList, NoteRow } from "#server/evidence/list-notes.ts";
import { filterOf, type NoteView, queryOf } from "./address.ts";

const pageSize = 50;

type Rows = { key: string; total: number; pages: ReadonlyMap<number, NoteRow[]>; said: Said };
/** what the search has to say beside its rows */
type Said = Omit<NoteList, "notes" | "total">;

/**
 * The rows of a view, fetched page by page as they come into sight. While another view is on its way
 * the old one stays, marked as such.
 */
export function useNoteRows(workspaceId: string, view: NoteView, initial: NoteList) {
  const key = queryOf(view);
  const [rows, setRows] = useState<Rows>(() => rowsOf(key, initial));
  const asked = useRef(new Set<string>());
  const sight = useRef({ from: 0, to: 0 });
  const wanted = useRef(key);
  useEffect(() => {
    wanted.current = key;
  }, [key]);
  const isCurrent = rows.key === key;

  async function fetchPage(page: number): Promise<NoteList | null> {
    const filter = { ...filterOf(view), offset: page * pageSize, limit: pageSize };
    const answer = await fetchNotesAction({ workspaceId, filter }).catch(() => null);
    return answer?.ok && wanted.current === key ? answer.list : null;
  }

  async function add(page: number) {
    const id = `${key} ${page}`;
    if (asked.current.has(id)) return;
    asked.current.add(id);
    const list = await fetchPage(page);
    asked.current.delete(id);
    if (list) setRows((now) => withPages(now, key, [[page, list]]));
  }

  /** What is in sight anew; the rest is fetched again when it comes into sight. */
  async function refresh() {
    const pages = pagesOf(sight.current);
    const lists = await Promise.all(pages.map(fetchPage));
    const fetched = pages.flatMap((page, at) => {
      const list = lists[at];
      return list ? [[page, list] as const] : [];
    });
    if (fetched.length > 0) setRows((now) => withPages({ ...now, pages: new Map() }, key, fetched));
  }
  useRefresh("notes", refresh);

  const begin = useEffectEvent(() => {
    sight.current = { from: 0, to: 0 };
    return add(0);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another key is another list
  useEffect(() => {
    if (!isCurrent) begin();
  }, [key, isCurrent]);

  return {
    total: rows.total,
    said: rows.said,
    isMoving: !isCurrent,
    at: (index: number) => rows.pages.get(Math.floor(index / pageSize))?.[index % pageSize],
    /** where a note stands, among those that were fetched */
    indexOf(id: string): number {
      for (const [page, notes] of rows.pages) {
        const at = notes.findIndex((note) => note.id === id);
        if (at >= 0) return page * pageSize + at;
      }
      return -1;
    },
    /** rows that are in sight, or will be soon */
    need(from: number, to: number) {
      sight.current = { from, to };
      if (!isCurrent) return;
      for (const page of pagesOf({ from, to })) if (!rows.pages.has(page)) add(page);
    },
    refresh,
    /** shown at once; the server's word comes after it */
    change(id: string, change: Partial<NoteRow>) {
      setRows((now) => ({ ...now, pages: changed(now.pages, id, change) }));
    },
  };
}

export type NoteRows = ReturnType<typeof useNoteRows>;

function rowsOf(key: string, { notes, total, ...said }: NoteList): Rows {
  return { key, total, said, pages: new Map([[0, notes]]) };
}

function withPages(
  now: Rows,
  key: string,
  fetched: (readonly [page: number, list: NoteList])[],
): Rows {
  const pages = new Map(now.key === key ? now.pages : []);
  for (const [page, { notes }] of fetched) pages.set(page, notes);
  const [, last] = fetched.at(-1) ?? [];
  if (!last) return now;
  const { notes: _, total, ...said } = last;
  return { key, total, said, pages };
}

function pagesOf({ from, to }: { from: number; to: number }): number[] {
  const first = Math.floor(from / pageSize);
  return Array.from({ length: Math.floor(to / pageSize) - first + 1 }, (_, at) => first + at);
}

function changed(pages: Rows["pages"], id: string, change: Partial<NoteRow>): Rows["pages"] {
  return new Map(
    [...pages].map(([page, notes]) => [
      page,
      notes.map((note) => (note.id === id ? { ...note, ...change } : note)),
    ]),
  );
}
