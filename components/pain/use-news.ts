"use client";

import { useState } from "react";
import { useRefresh } from "#components/shell/use-refresh.ts";
import { fetchNewsAction, markNewsReadAction } from "#server/pain/actions.ts";
import type { PainNewsBox } from "#server/pain/news.ts";

/** What one was told of pain points that one follows; asked for again when a map was computed anew. */
export function usePainNews(workspaceId: string, initial: PainNewsBox) {
  const [news, setNews] = useState(initial);
  const reload = async () => {
    const answer = await fetchNewsAction({ workspaceId }).catch(() => null);
    if (answer?.ok) setNews({ rows: answer.rows, unread: answer.unread });
  };
  useRefresh("pain", reload);
  return {
    news,
    /** these, or all of them */
    read(ids = news.rows.map(({ id }) => id)) {
      void markNewsReadAction({ workspaceId, ids })
        .catch(() => null)
        .then(reload);
    },
  };
}
