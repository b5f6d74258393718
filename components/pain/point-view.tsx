"use client";

import { CircleCheck, MapPin } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useReasonWords } from "#components/shell/use-reason-words.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { MeaningMark } from "#components/ui/meaning-mark.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { useKeptKeyboard } from "#components/ui/use-kept-keyboard.ts";
import { confirmPainPointAction } from "#server/pain/actions.ts";
import type { PainPointDetail } from "#server/pain/read.ts";
import { dismissReasons } from "./dismiss-reasons.ts";
import { usePain } from "./pain-context.tsx";
import { PeopleList } from "./people-list.tsx";
import { PointActions } from "./point-actions.tsx";
import type { StepName } from "./point-list.tsx";
import { PointTitle } from "./point-title.tsx";
import { Quotations } from "./quotations.tsx";
import { ScoreBreakdown } from "./score-breakdown.tsx";
import { StepPicker } from "./step-picker.tsx";
import { usePoint } from "./use-point.ts";

type Props = {
  painPointId: string;
  steps: StepName[];
  /** what others have to say of it */
  about?: ReactNode;
  onOpenNote: (noteId: string, excerptId: string) => void;
  onShowStep: (stepId: string) => void;
  /** to another pain point, or back to the list */
  onGo: (painPointId: string | null) => void;
};

/** One pain point: why it scores as it does, who says so, and in which words. */
export function PointView(props: Props) {
  const { map, panel } = usePain();
  const opened = usePoint(map.id, props.painPointId);
  const words = useReasonWords();
  if (opened.status === "loading") return <PointSkeleton />;
  if (opened.status === "failed") {
    return <p className="text-13 text-ink-soft">{words(opened.reason)}</p>;
  }
  // The list shows corrections before the server has answered; so does this.
  const now = panel.points.find(({ id }) => id === props.painPointId);
  const { title, stepId, status, reviewedShare } = now ?? opened.point;
  const point = { ...opened.point, title, stepId, status, reviewedShare };
  return <OpenPoint key={point.id} {...props} point={point} />;
}

function OpenPoint({
  point,
  steps,
  about,
  onOpenNote,
  onShowStep,
  onGo,
}: Props & { point: PainPointDetail }) {
  const t = useTranslations("pain");
  const format = useFormatter();
  const { map, rights, correct } = usePain();
  const keyboard = useKeptKeyboard<HTMLDivElement>();
  const [selection, setSelection] = useState<string[] | null>(null);
  const isOnMap = steps.some(({ id }) => id === point.stepId);

  const confirm = () =>
    correct(
      point.id,
      { reviewedShare: 1 },
      () => confirmPainPointAction({ mapId: map.id, painPointId: point.id }),
      { done: t("point.confirmed") },
    );

  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-col gap-3">
        <PointTitle point={point} />
        <div className="flex flex-wrap items-center gap-2 text-13">
          <Badge tone={point.kind}>
            <MeaningMark meaning={point.kind} size={9} />
            {t("people", { count: point.parts.people })}
          </Badge>
          <Badge>{t("reviewed", { share: point.reviewedShare })}</Badge>
          {point.status === "open" ? null : (
            <Badge isAssumed>
              {point.status === "dismissed"
                ? t("point.dismissedAs", { reason: t(dismissKey(point.dismissReason)) })
                : t(`status.${point.status}`)}
            </Badge>
          )}
        </div>
        <div className="flex items-end gap-2">
          <StepPicker point={point} steps={steps} />
          {isOnMap && point.stepId ? (
            <Button
              variant="quiet"
              icon={<MapPin aria-hidden="true" />}
              onPress={() => onShowStep(point.stepId ?? "")}
            >
              {t("point.showStep")}
            </Button>
          ) : null}
        </div>
        <div {...keyboard} className="flex flex-wrap gap-2">
          {rights.decide && point.reviewedShare < 1 && point.status === "open" ? (
            <Button size="small" icon={<CircleCheck aria-hidden="true" />} onPress={confirm}>
              {t("point.confirm")}
            </Button>
          ) : null}
          <PointActions
            point={point}
            selection={selection}
            onSelection={setSelection}
            onGo={onGo}
          />
        </div>
        {about}
      </div>
      <ScoreBreakdown point={point} />
      <Quotations
        point={point}
        selection={selection}
        onSelection={setSelection}
        onOpenNote={onOpenNote}
      />
      <PeopleList people={point.people} />
      <p className="text-12 text-ink-faint">
        {t("point.passages", { count: format.number(point.excerpts) })}
      </p>
    </div>
  );
}

function dismissKey(reason: string | null) {
  const known = dismissReasons.find((one) => one === reason) ?? "not-a-problem";
  return `dismissReasons.${known}` as const;
}

function PointSkeleton() {
  return (
    <div className="flex flex-col gap-4">
      <Skeleton className="h-6 w-3/4" />
      <Skeleton className="h-20 w-full" />
      <Skeleton className="h-32 w-full" />
      <Skeleton className="h-24 w-full" />
    </div>
  );
}
