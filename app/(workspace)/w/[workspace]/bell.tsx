"use client";

import { type Inbox, InboxBell } from "#components/comment/bell.tsx";
import { usePainNews } from "#components/pain/use-news.ts";
import { latePart } from "#components/ui/late-part.tsx";
import type { PainNewsBox } from "#server/pain/news.ts";

const PainNewsList = latePart(() =>
  import("#components/pain/news-list.tsx").then((file) => file.PainNewsList),
);

/** One bell for talks that concern me and for pain points that I follow. */
export function Bell({
  workspaceId,
  slug,
  inbox,
  news: initial,
}: {
  workspaceId: string;
  slug: string;
  inbox: Inbox;
  news: PainNewsBox;
}) {
  const { news, read } = usePainNews(workspaceId, initial);
  return (
    <InboxBell
      workspaceId={workspaceId}
      slug={slug}
      initial={inbox}
      others={{
        unread: news.unread,
        hasRows: news.rows.length > 0,
        readAll: () => read(),
        list: (close) => (
          <PainNewsList
            rows={news.rows}
            slug={slug}
            onOpen={(id) => {
              read([id]);
              close();
            }}
          />
        ),
      }}
    />
  );
}
