"use client";

import { useTranslations } from "next-intl";
import { type ComponentType, type ReactNode, useState } from "react";
import { PageFrame } from "#components/shell/page-frame.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { classes } from "#components/ui/classes.ts";
import type { BoardView } from "./board-address.ts";
import {
  type BoardModel,
  BoardProvider,
  type BoardRights,
  type BoardSubject,
} from "./board-context.tsx";
import { BoardFilters } from "./board-filters.tsx";
import { BoardPanel } from "./board-panel.tsx";
import { BoardTabs } from "./board-tabs.tsx";
import { PointBoard } from "./point-board.tsx";
import { type BoardAnswer, useBoardAnswer } from "./use-board-answer.ts";
import { VoiceBoard } from "./voice-board.tsx";

/** What hurts and what pleases on all maps at once, ranked, down to the words behind every number. */
export function PainBoard<M, T extends BoardAnswer<M>>({
  workspace,
  first,
  source,
  rights,
  links,
  narrowing,
  Marks,
  About,
}: {
  workspace: { id: string; slug: string };
  /** what came with the page */
  first: { view: BoardView; answer: T };
  /** where the same comes from for another address, as JSON */
  source: string;
  rights: BoardRights;
  /** to what else has to do with pains */
  links?: ReactNode;
  /** filters by what others say of a pain point */
  narrowing?: (answer: T) => ReactNode;
  /** draws what others say of a pain point: its decision, its owner */
  Marks?: ComponentType<{ of: M }>;
  /** draws, beside an open pain point, what others say of it and lets them say it */
  About?: BoardModel["About"];
}) {
  const t = useTranslations("pain.board");
  const tCoverage = useTranslations("pain.coverage");
  const { view, answer, way, isMoving } = useBoardAnswer(first, source);
  const [subject, setSubject] = useState<BoardSubject | null>(null);
  const { board, voices, personas, marks, scoring } = answer;

  const { mapId } = view.filter;
  const isEmpty = board.places.length === 0 || board.options.dates === null;
  return (
    <BoardProvider
      workspace={workspace}
      view={view}
      way={way}
      places={board.places}
      personas={personas}
      rights={rights}
      subject={subject}
      About={About}
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
                  <ButtonLink size="small" href={`/w/${workspace.slug}/maps/${mapId}/coverage`}>
                    {tCoverage("link")}
                  </ButtonLink>
                ) : null}
                {links}
              </>
            }
          >
            <div className="flex flex-col gap-4 print:block print:space-y-4">
              <BoardFilters board={board} personas={personas} narrowing={narrowing?.(answer)} />
              <BoardTabs counts={board.counts} />
              <div
                className={classes(
                  "transition-opacity duration-120",
                  // what comes at once does not flicker
                  isMoving && "opacity-60 delay-200",
                )}
              >
                {voices === null ? (
                  <PointBoard
                    board={board}
                    scoring={scoring}
                    marks={marks}
                    Marks={Marks}
                    isEmpty={isEmpty}
                  />
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
