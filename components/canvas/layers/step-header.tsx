"use client";

import { Star } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo } from "react";
import type { Step } from "#domain/map/journey-map.ts";
import type { Rect } from "#domain/map/layout-boxes.ts";
import { useCanEdit } from "../canvas-context.tsx";
import { ConnectHandle } from "../edges/connect-handle.tsx";
import { useIsHeld } from "../hands/use-is-held.ts";
import { glowOf } from "../nodes/card-node.tsx";
import { useOverlay } from "../overlay-context.tsx";
import { useSelected } from "../selection/use-selected.ts";
import { useIsFaint } from "../use-is-faint.ts";
import { useIsUnderMouse } from "../use-is-under-mouse.ts";
import { HeaderTitle } from "./header-title.tsx";
import { TalkMark } from "./talk-layer.tsx";

type Props = { step: Step; rect: Rect; heatHeight: number };

/** A step's title with its halo and badge, and under it its cell of the heat row. */
export const StepHeader = memo(function StepHeader({ step, rect, heatHeight }: Props) {
  const t = useTranslations("canvas");
  const overlay = useOverlay().steps.get(step.id);
  const isSelected = useSelected(step.id) === "alone";
  const isHeld = useIsHeld(step.id);
  const isFaint = useIsFaint(step.id);
  return (
    <div
      className="pointer-events-auto absolute touch-none"
      style={{ left: rect.x, top: rect.y, width: rect.width, height: rect.height + heatHeight }}
      {...(isFaint ? { "data-faint": "" } : {})}
    >
      <div
        data-grab={step.id}
        {...(isHeld ? { "data-held": "" } : {})}
        className="absolute inset-x-1.5 top-1 flex items-stretch rounded-card bg-raised ring-1 data-held:opacity-50 ring-hairline"
        {...(overlay && overlay.glow > 0 ? { "data-glow": "" } : {})}
        style={{ height: rect.height - 8, ...glowOf(overlay?.glow ?? 0) }}
      >
        <HeaderTitle
          kind="step"
          id={step.id}
          title={step.title}
          placeholder={t("untitledStep")}
          className="text-13 font-medium"
        />
        {step.momentOfTruth ? (
          <Star
            role="img"
            aria-label={t("momentOfTruth")}
            className="absolute -top-1.5 -right-1 size-4 fill-current text-ink"
          />
        ) : null}
        <TalkMark id={step.id} className="-top-2.5 left-2" />
        <StepHandle id={step.id} isShown={isSelected} />
      </div>
      <div
        className="absolute inset-x-2.5 flex flex-col pb-1"
        style={{ top: rect.height - 1, height: heatHeight }}
      >
        <div className="flex h-6 shrink-0 items-center">{overlay?.mark}</div>
        <div className="min-h-0 flex-1">{overlay?.heat}</div>
      </div>
    </div>
  );
});

function StepHandle({ id, isShown }: { id: string; isShown: boolean }) {
  const isUnderMouse = useIsUnderMouse(id);
  const canEdit = useCanEdit();
  return canEdit && (isShown || isUnderMouse) ? (
    <ConnectHandle id={id} className="-top-2.5 left-1/2 -translate-x-1/2" />
  ) : null;
}
