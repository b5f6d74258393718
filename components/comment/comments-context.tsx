"use client";

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { useRefresh } from "#components/shell/use-refresh.ts";
import { anchorKey } from "#domain/comment/anchor.ts";
import { fetchThreadsAction } from "#server/comment/actions.ts";
import type { ThreadRow } from "#server/comment/read-threads.ts";

export type CommentsModel = {
  mapId: string;
  workspaceId: string;
  /** who can be named */
  people: readonly { id: string; name: string }[];
  rights: { write: boolean; moderate: boolean };
  /** oldest first; null until they have come */
  threads: readonly ThreadRow[] | null;
  /** how many open talks there are at a place, by its key */
  openAt: ReadonlyMap<string, number>;
  reload(): Promise<void>;
};

const CommentsContext = createContext<CommentsModel | null>(null);

export function useComments(): CommentsModel {
  const model = useContext(CommentsContext);
  if (!model) throw new Error("useComments outside CommentsProvider");
  return model;
}

type Props = Pick<CommentsModel, "mapId" | "workspaceId" | "people" | "rights"> & {
  /** the map is on screen: what is said of it comes after it */
  isThere: boolean;
  children: ReactNode;
};

/** The talks on one map, fetched once it is on screen and kept fresh while it is open. */
export function CommentsProvider({ isThere, children, ...of }: Props) {
  const { mapId } = of;
  const [threads, setThreads] = useState<readonly ThreadRow[] | null>(null);
  const reload = async () => {
    const answer = await fetchThreadsAction({ mapId }).catch(() => null);
    if (answer?.ok) setThreads(answer.threads);
  };
  useRefresh("comments", reload, (topic) => topic.mapId === mapId);
  useEffect(() => {
    if (!isThere) return;
    let isHere = true;
    void fetchThreadsAction({ mapId })
      .catch(() => null)
      .then((answer) => isHere && answer?.ok && setThreads(answer.threads));
    return () => {
      isHere = false;
    };
  }, [mapId, isThere]);
  const openAt = useMemo(() => countOpen(threads ?? []), [threads]);
  const model = { ...of, threads, openAt, reload };
  return <CommentsContext value={model}>{children}</CommentsContext>;
}

function countOpen(threads: readonly ThreadRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { anchor, isResolved } of threads) {
    if (isResolved) continue;
    const key = anchorKey(anchor);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
