"use client";

import { ArrowLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { IconButton } from "#components/ui/icon-button.tsx";
import { SidePanel } from "#components/ui/side-panel.tsx";
import type { AssumedPoint } from "#domain/pain/gap.ts";
import type { Guess } from "#domain/pain/guesses.ts";
import { Gaps } from "./gaps.tsx";
import { Guesses } from "./guesses.tsx";
import { NoteBeside } from "./note-beside.tsx";
import type { StepName } from "./point-list.tsx";
import { PointView } from "./point-view.tsx";
import { type Kind, Ranking } from "./ranking.tsx";

/** What the panel was opened for. */
export type PainSubject = {
  /** only what hurts or pleases at this step */
  stepId?: string | null;
  kind?: Kind;
  painPointId?: string | null;
  /** where the curves differ most */
  isGaps?: boolean;
};

type View =
  | { kind: "ranking" }
  | { kind: "gaps" }
  | { kind: "point"; painPointId: string }
  | { kind: "note"; noteId: string; excerptId: string };

/**
 * The findings of the open map beside it: ranking -> pain point -> note. Needs a PainProvider above.
 * Opens anew when the `subject` is another object.
 */
export function PainPanel({
  subject,
  steps,
  assumed,
  guesses,
  about,
  more,
  onShowStep,
  onShowCard,
  onClose,
}: {
  subject: PainSubject;
  /** in the map's order */
  steps: StepName[];
  /** what the team drew, for the list of gaps */
  assumed: AssumedPoint[];
  /** what the team wrote on cards of pain and gain lanes */
  guesses: readonly Guess[];
  /** what others have to say of a pain point */
  about?: (painPointId: string) => ReactNode;
  /** ways on from the ranking */
  more?: ReactNode;
  onShowStep: (stepId: string) => void;
  onShowCard: (cardId: string) => void;
  onClose: () => void;
}) {
  const t = useTranslations("pain.panel");
  const tCommon = useTranslations("common");
  const [views, setViews] = useState<View[]>(() => viewsFor(subject));
  const [stepId, setStepId] = useState(subject.stepId ?? null);
  const [tab, setTab] = useState<Kind | "tray">(subject.kind ?? "pain");
  const [known, setKnown] = useState(subject);
  if (known !== subject) {
    setKnown(subject);
    setViews(viewsFor(subject));
    setStepId(subject.stepId ?? null);
    setTab(subject.kind ?? "pain");
  }
  const view = views.at(-1) ?? { kind: "ranking" };
  const go = (next: View) => setViews((now) => [...now, next]);
  const goBack = () => setViews((now) => (now.length > 1 ? now.slice(0, -1) : now));

  // Back in the ranking the keyboard stands where it left; deeper, at the way back.
  const box = useRef<HTMLDivElement>(null);
  const backButton = useRef<HTMLButtonElement>(null);
  const depth = useRef(views.length);
  const left = useRef<string | null>(null);
  useEffect(() => {
    if (views.length > depth.current) backButton.current?.focus();
    if (views.length < depth.current && views.length === 1 && left.current) {
      const rows = box.current?.querySelectorAll<HTMLElement>("[data-key]") ?? [];
      [...rows].find((row) => row.dataset.key === left.current)?.focus();
    }
    depth.current = views.length;
  }, [views.length]);

  return (
    <SidePanel
      title={
        <span className="flex items-center gap-1">
          {views.length > 1 ? (
            <IconButton ref={backButton} label={t("back")} className="-ml-2" onPress={goBack}>
              <ArrowLeft aria-hidden="true" />
            </IconButton>
          ) : null}
          {t(`titles.${view.kind}`)}
        </span>
      }
      label={t("title")}
      takesFocusFor="findings"
      closeLabel={tCommon("close")}
      resizeLabel={tCommon("resize")}
      onClose={onClose}
    >
      <div ref={box}>
        {view.kind === "ranking" ? (
          <Ranking
            tab={tab}
            onTab={setTab}
            steps={steps}
            stepId={stepId}
            onStep={setStepId}
            onOpen={(painPointId) => {
              left.current = painPointId;
              go({ kind: "point", painPointId });
            }}
            onOpenNote={(noteId, excerptId) => go({ kind: "note", noteId, excerptId })}
            onGaps={() => go({ kind: "gaps" })}
          />
        ) : null}
        {view.kind === "ranking" && tab !== "tray" ? (
          <Guesses
            kind={tab}
            guesses={guesses}
            onShowCard={onShowCard}
            onOpen={(painPointId) => go({ kind: "point", painPointId })}
          />
        ) : null}
        {view.kind === "ranking" && more ? (
          <div className="mt-4 flex flex-wrap gap-2">{more}</div>
        ) : null}
        {view.kind === "gaps" ? (
          <Gaps assumed={assumed} steps={steps} onShowStep={onShowStep} />
        ) : null}
        {view.kind === "point" ? (
          <PointView
            key={view.painPointId}
            painPointId={view.painPointId}
            about={about?.(view.painPointId)}
            steps={steps}
            onOpenNote={(noteId, excerptId) => go({ kind: "note", noteId, excerptId })}
            onShowStep={onShowStep}
            onGo={(painPointId) =>
              setViews([
                { kind: "ranking" },
                ...(painPointId === null ? [] : [{ kind: "point" as const, painPointId }]),
              ])
            }
          />
        ) : null}
        {view.kind === "note" ? (
          <NoteBeside
            key={`${view.noteId} ${view.excerptId}`}
            noteId={view.noteId}
            excerptId={view.excerptId}
            steps={steps}
          />
        ) : null}
      </div>
    </SidePanel>
  );
}

function viewsFor({ painPointId, isGaps }: PainSubject): View[] {
  if (isGaps) return [{ kind: "ranking" }, { kind: "gaps" }];
  return [{ kind: "ranking" }, ...(painPointId ? [{ kind: "point" as const, painPointId }] : [])];
}
