"use client";

import { ArrowLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { IconButton } from "#components/ui/icon-button.tsx";
import { SidePanel } from "#components/ui/side-panel.tsx";
import { Tab, TabList, TabPanel, Tabs } from "#components/ui/tabs.tsx";
import { type Anchor, anchorKey } from "#domain/comment/anchor.ts";
import { markReadAction } from "#server/comment/actions.ts";
import { CommentBox } from "./comment-box.tsx";
import { useComments } from "./comments-context.tsx";
import { ThreadView } from "./thread-view.tsx";
import { useTalk } from "./use-talk.ts";

/** What the panel was opened for: a place, one talk, or all of them. */
export type CommentsSubject = { anchor?: Anchor; threadId?: string };

type Props = {
  subject: CommentsSubject;
  /** words of a place as it is now; null when it is not on the map */
  titleOf: (anchor: Anchor) => string | null;
  onShow: (anchor: Anchor) => void;
  onShowAll: () => void;
  onClose: () => void;
};

/** The talks beside the map: those about one place, or all of them. */
export function CommentsPanel({ subject, titleOf, onShow, onShowAll, onClose }: Props) {
  const t = useTranslations("comment");
  const tCommon = useTranslations("common");
  const { threads, workspaceId } = useComments();
  const talk = useTalk();
  const wanted = threads?.find(({ id }) => id === subject.threadId);
  const [tab, setTab] = useState<"open" | "resolved">("open");
  useEffect(() => {
    if (wanted) setTab(wanted.isResolved ? "resolved" : "open");
  }, [wanted]);
  useEffect(() => {
    if (wanted) void markReadAction({ workspaceId, threadId: wanted.id }).catch(() => null);
  }, [wanted, workspaceId]);
  const place = subject.anchor ?? ({ kind: "map" } as const);
  const key = anchorKey(place);
  const here = (threads ?? []).filter(({ anchor }) => !subject.anchor || anchorKey(anchor) === key);
  const ofTab = here.filter(({ isResolved }) => isResolved === (tab === "resolved")).toReversed();
  const open = here.filter(({ isResolved }) => !isResolved).length;
  const title = titleOf(place);
  return (
    <SidePanel
      title={
        <span className="flex items-center gap-1">
          {subject.anchor ? (
            <IconButton label={t("all")} className="-ml-2" onPress={onShowAll}>
              <ArrowLeft aria-hidden="true" />
            </IconButton>
          ) : null}
          {t("title")}
        </span>
      }
      label={t("title")}
      takesFocusFor="comments"
      closeLabel={tCommon("close")}
      resizeLabel={tCommon("resize")}
      onClose={onClose}
    >
      <div className="flex flex-col gap-4">
        {subject.anchor ? (
          <div>
            <p className="text-12 text-ink-faint">{t(`places.${place.kind}`)}</p>
            <h3 className="text-14 font-bold break-words">{title ?? t("placeIsGone")}</h3>
          </div>
        ) : null}
        <CommentBox
          key={key}
          place={`new ${key}`}
          label={t(subject.anchor ? "begin" : "beginOnMap")}
          action={t("send")}
          takesFocus={subject.anchor !== undefined && subject.threadId === undefined}
          isPlaceGone={title === null}
          onSend={(text) => talk.start(place, title ?? "", text)}
        />
        {threads ? null : <p className="text-13 text-ink-faint">{t("waiting")}</p>}
        {threads && subject.threadId !== undefined && !wanted ? (
          <p role="status" className="rounded-control bg-sunk px-3 py-2 text-13 text-ink-soft">
            {t("talkIsGone")}
          </p>
        ) : null}
        <Tabs
          selectedKey={tab}
          onSelectionChange={(next) => setTab(next === "resolved" ? next : "open")}
        >
          <TabList aria-label={t("title")}>
            <Tab id="open">{t("open", { count: open })}</Tab>
            <Tab id="resolved">{t("resolved", { count: here.length - open })}</Tab>
          </TabList>
          <TabPanel id={tab} className="flex flex-col gap-3 pt-3">
            {ofTab.map((thread) => (
              <ThreadView
                key={thread.id}
                thread={thread}
                title={titleOf(thread.anchor)}
                isWanted={thread.id === subject.threadId}
                onShow={onShow}
              />
            ))}
            {threads && ofTab.length === 0 ? (
              <p className="text-13 text-ink-soft">{t(tab === "open" ? "none" : "noneResolved")}</p>
            ) : null}
          </TabPanel>
        </Tabs>
      </div>
    </SidePanel>
  );
}
