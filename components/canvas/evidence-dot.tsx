"use client";

import { useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import { classes } from "#components/ui/classes.ts";
import type { EvidenceState } from "#domain/map/view.ts";
import type { EvidenceAbout } from "./overlay.ts";
import { useOverlay } from "./overlay-context.tsx";

type Props = {
  state: EvidenceState;
  about: EvidenceAbout;
  className?: string;
  style?: CSSProperties;
};

/**
 * How well something is known, as a ring that fills: dashed, whole, full. A press says why. By
 * keyboard the same is reached through the panel of the node.
 */
export function EvidenceDot({ state, about, className, style }: Props) {
  const t = useTranslations("canvas.known");
  const { openEvidence } = useOverlay();
  if (!openEvidence) return null;
  const words = t("show", { state: t(`states.${state}`) });
  return (
    <button
      type="button"
      tabIndex={-1}
      data-still=""
      data-evidence={state}
      aria-label={words}
      title={words}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation();
        openEvidence(about);
      }}
      className={classes(
        "pointer-events-auto flex size-6 cursor-default items-center justify-center",
        className,
      )}
      style={style}
    >
      <span className={classes("rounded-full", looks[state])} />
    </button>
  );
}

const looks: Record<EvidenceState, string> = {
  assumption: "size-2.5 border-[1.5px] border-dashed border-ink-faint bg-paper",
  thin: "size-2.5 border-[1.5px] border-ink-faint bg-paper",
  evidenced: "size-2 bg-ink-faint",
};
