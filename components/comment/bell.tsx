"use client";

import { Bell } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useRefresh } from "#components/shell/use-refresh.ts";
import { latePart } from "#components/ui/late-part.tsx";
import { PopoverSurface, PopoverTrigger } from "#components/ui/popover-trigger.tsx";
import { Press } from "#components/ui/press.tsx";
import { fetchInboxAction } from "#server/comment/actions.ts";
import type { InboxRow } from "#server/comment/inbox.ts";

const InboxList = latePart(() => import("./inbox-list.tsx").then((file) => file.InboxList));

export type Inbox = { rows: readonly InboxRow[]; unread: number };

/** What else somebody is told, by another feature; drawn above the talks. */
export type OtherNews = {
  unread: number;
  hasRows: boolean;
  readAll: () => void;
  list: (close: () => void) => ReactNode;
};

/** What somebody wants from me, in this workspace: a number until it is read, and the list. */
export function InboxBell({
  workspaceId,
  slug,
  initial,
  others,
}: {
  workspaceId: string;
  slug: string;
  initial: Inbox;
  others: OtherNews;
}) {
  const t = useTranslations("shell.inbox");
  const [inbox, setInbox] = useState(initial);
  const [isOpen, setOpen] = useState(false);
  const reload = async () => {
    const answer = await fetchInboxAction({ workspaceId }).catch(() => null);
    if (answer?.ok) setInbox({ rows: answer.rows, unread: answer.unread });
  };
  useRefresh("comments", reload);
  const unread = inbox.unread + others.unread;
  return (
    <PopoverTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Press
        aria-label={t("title", { count: unread })}
        data-tooltip={t("title", { count: unread })}
        className="relative flex size-8 shrink-0 cursor-default items-center justify-center rounded-full text-ink-soft transition-colors duration-120 hover:bg-hover hover:text-ink aria-expanded:bg-hover"
      >
        <Bell aria-hidden="true" className="size-4" />
        {unread > 0 ? (
          <span
            // drawn, not written: a number is no part of what the button is called
            data-count={unread > 9 ? "9+" : unread}
            className="before:content-[attr(data-count)] absolute top-0 right-0 flex h-4 min-w-4 items-center justify-center rounded-full bg-accent px-1 text-12 leading-none font-medium text-on-accent tabular-nums ring-2 ring-paper"
          />
        ) : null}
      </Press>
      <PopoverSurface label={t("name")} className="w-80">
        <InboxList
          inbox={inbox}
          others={others}
          workspaceId={workspaceId}
          slug={slug}
          onRead={reload}
          onClose={() => setOpen(false)}
        />
      </PopoverSurface>
    </PopoverTrigger>
  );
}
