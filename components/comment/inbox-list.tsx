"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { ToldAt } from "#components/ui/told-at.tsx";
import { markReadAction } from "#server/comment/actions.ts";
import type { InboxRow } from "#server/comment/inbox.ts";
import type { Inbox, OtherNews } from "./bell.tsx";

type Props = {
  inbox: Inbox;
  others: OtherNews;
  workspaceId: string;
  slug: string;
  onRead: () => void;
  onClose: () => void;
};

/** What was told, newest first; each leads to its talk on its map. */
export function InboxList({ inbox, others, workspaceId, slug, onRead, onClose }: Props) {
  const t = useTranslations("shell.inbox");
  const read = (threadId?: string) =>
    void markReadAction({ workspaceId, threadId })
      .catch(() => null)
      .then(onRead);
  return (
    <div className="flex max-h-120 flex-col">
      <header className="flex min-h-11 items-center gap-2 border-b border-hairline pr-2 pl-3">
        <h2 className="flex-1 text-14 font-bold">{t("name")}</h2>
        {inbox.unread + others.unread > 0 ? (
          <Button
            variant="quiet"
            size="small"
            onPress={() => {
              read();
              others.readAll();
            }}
          >
            {t("readAll")}
          </Button>
        ) : null}
      </header>
      <div className="min-h-0 overflow-y-auto">
        {others.hasRows ? others.list(onClose) : null}
        {inbox.rows.length === 0 && !others.hasRows ? (
          <p className="p-4 text-13 text-ink-soft">{t("nothing")}</p>
        ) : null}
        <ul className="py-1">
          {inbox.rows.map((row) => (
            <Row
              key={row.id}
              row={row}
              slug={slug}
              onOpen={() => {
                read(row.threadId);
                onClose();
              }}
            />
          ))}
        </ul>
      </div>
    </div>
  );
}

function Row({ row, slug, onOpen }: { row: InboxRow; slug: string; onOpen: () => void }) {
  const t = useTranslations("shell.inbox");
  // what was settled has no words of its own: its place says which it was
  const said = row.text || row.about;
  return (
    <li>
      <Link
        href={`/w/${slug}/maps/${row.map.id}?talk=${encodeURIComponent(row.threadId)}`}
        onClick={onOpen}
        className="flex gap-2 px-3 py-2 outline-offset-[-2px] hover:bg-hover"
      >
        <span
          aria-hidden="true"
          className={`mt-1.5 size-2 shrink-0 rounded-full ${row.isRead ? "" : "bg-accent"}`}
        />
        <span className="flex min-w-0 flex-col gap-0.5">
          <span className={`text-13 ${row.isRead ? "text-ink-soft" : "font-medium"}`}>
            {row.isRead ? null : <span className="sr-only">{t("unread")} </span>}
            {t(`kinds.${row.kind}`, { name: row.by ?? t("somebody") })}
          </span>
          {said ? <span className="line-clamp-2 text-13 text-ink-soft">{said}</span> : null}
          <ToldAt title={row.map.title} at={row.at} />
        </span>
      </Link>
    </li>
  );
}
