"use client";

import { useTranslations } from "next-intl";
import { SidePanel } from "#components/ui/side-panel.tsx";
import { type BoardSubject, useBoard } from "./board-context.tsx";
import { CountedView } from "./counted-view.tsx";
import { PointBeside } from "./point-beside.tsx";

/** Beside the board: a pain point with all that can be done to it, or what a number counts. */
export function BoardPanel({ subject, onClose }: { subject: BoardSubject; onClose: () => void }) {
  const t = useTranslations("pain.board.panel");
  const tCommon = useTranslations("common");
  const { workspace, rights } = useBoard();
  return (
    <SidePanel
      title={t(subject.kind)}
      closeLabel={tCommon("close")}
      resizeLabel={tCommon("resize")}
      onClose={onClose}
      takesFocusFor={JSON.stringify(subject)}
    >
      {subject.kind === "counted" ? (
        <CountedView
          key={JSON.stringify(subject.question)}
          {...subject}
          workspace={workspace}
          mayReadNotes={rights.readNotes}
        />
      ) : (
        <PointBeside key={subject.painPointId} {...subject} onClose={onClose} />
      )}
    </SidePanel>
  );
}
