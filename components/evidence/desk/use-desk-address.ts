"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { type NoteView, queryOf, readView } from "./address.ts";

export type DeskPlace = { view: NoteView; noteId: string | null; excerptId: string | null };

/**
 * Where somebody is at the desk is its address: /evidence/<note>?<filters>&excerpt=<passage>. Moving
 * about is the browser's own history, without asking the server for the page again: the desk fetches
 * what it lacks.
 */
export function useDeskAddress(slug: string) {
  const path = usePathname();
  const params = useSearchParams();
  const home = `/w/${slug}/evidence`;
  const view = useMemo(() => readView(Object.fromEntries(params)), [params]);
  const noteId = path.startsWith(`${home}/`) ? path.slice(home.length + 1) || null : null;
  const place: DeskPlace = { view, noteId, excerptId: params.get("excerpt") };

  const hrefOf = (change: Partial<DeskPlace>) => {
    const next = { view, noteId: null, excerptId: null, ...change };
    const query = new URLSearchParams(queryOf(next.view));
    if (next.excerptId) query.set("excerpt", next.excerptId);
    const search = query.toString();
    return `${home}${next.noteId ? `/${next.noteId}` : ""}${search ? `?${search}` : ""}`;
  };
  return {
    ...place,
    hrefOf,
    /** a place of its own in the history */
    go: (change: Partial<DeskPlace>) => window.history.pushState(null, "", hrefOf(change)),
    /** the same place, seen otherwise */
    show: (change: Partial<DeskPlace>) =>
      window.history.replaceState(null, "", hrefOf({ ...place, ...change })),
  };
}
