"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useOptimistic, useState, useTransition } from "react";
import { PageFrame } from "#components/shell/page-frame.tsx";
import { useRefresh } from "#components/shell/use-refresh.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { classes } from "#components/ui/classes.ts";
import type { BoardListing, VoiceListing } from "#server/pain/board/read-board.ts";
import { type BoardView, boardAddress, rowsAtOnce } from "./board-address.ts";
import { BoardProvider, type BoardRights, type BoardSubject } from "./board-context.tsx";
import { BoardFilters } from "./board-filters.tsx";
import { BoardPanel } from "./board-panel.tsx";
import { BoardTabs } from "./board-tabs.tsx";
import { PointBoard } from "./point-board.tsx";
import { VoiceBoard } from "./voice-board.tsx";

/** What hurts and what pleases on all maps at once, ranked, down to the words behind every number. */
export function PainBoard({
  workspace,
  view,
  board,
  voices,
  personas,
  rights,
  links,
  narrowing,
  beside = {},
}: {
  workspace: { id: string; slug: string };
  view: BoardView;
  board: BoardListing;
  /** on the tabs of workarounds and stories */
  voices: VoiceListing | null;
  personas: readonly { id: string; name: string }[];
  rights: BoardRights;
  /** to what else has to do with pains */
  links?: ReactNode;
  /** filters by what others say of a pain point */
  narrowing?: ReactNode;
  /** per pain point, what others say of it: its decision, its owner */
  beside?: Readonly<Record<string, ReactNode>>;
}) {
  const t = useTranslations("pain.board");
  const tCoverage = useTranslations("pain.coverage");
  const router = useRouter();
  const [isMoving, startMoving] = useTransition();
  // a second choice builds on the first, however long that takes
  const [wanted, want] = useOptimistic(view);
  const [subject, setSubject] = useState<BoardSubject | null>(null);
  const refresh = () => router.refresh();
  useRefresh("pain", refresh);
  useRefresh("notes", refresh);
  useRefresh("maps", refresh);

  const go = (change: Partial<BoardView>) =>
    startMoving(() => {
      const next = { ...wanted, shown: rowsAtOnce, ...change };
      want(next);
      router.replace(boardAddress(next), { scroll: false });
    });

  const { mapId } = view.filter;
  const isEmpty = board.places.length === 0 || board.options.dates === null;
  return (
    <BoardProvider
      workspace={workspace}
      view={view}
      way={{ wanted, go }}
      places={board.places}
      personas={personas}
      rights={rights}
      subject={subject}
      open={setSubject}
    >
      <div className="flex h-full min-h-0 print:block">
        <div className="min-w-0 flex-1">
          <PageFrame
            title={t("title")}
            text={t("text")}
            actions={
              <>
                {mapId ? (
                  <ButtonLink href={`/w/${workspace.slug}/maps/${mapId}/coverage`}>
                    {tCoverage("link")}
                  </ButtonLink>
                ) : null}
                {links}
              </>
            }
          >
            <div className="flex flex-col gap-4 print:block print:space-y-4">
              <BoardFilters board={board} narrowing={narrowing} />
              <BoardTabs counts={board.counts} />
              <div className={classes("transition-opacity duration-120", isMoving && "opacity-60")}>
                {voices === null ? (
                  <PointBoard board={board} beside={beside} isEmpty={isEmpty} />
                ) : (
                  <VoiceBoard
                    voices={voices}
                    type={view.tab === "story" ? "story" : "workaround"}
                  />
                )}
              </div>
            </div>
          </PageFrame>
        </div>
        {subject ? <BoardPanel subject={subject} onClose={() => setSubject(null)} /> : null}
      </div>
    </BoardProvider>
  );
}
