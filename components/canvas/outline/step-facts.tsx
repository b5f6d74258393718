"use client";

import { ArrowRightLeft, Star } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useMap } from "../canvas-context.tsx";
import { gridOf } from "../grid.ts";
import { nameIn, useLibrary } from "../library-context.tsx";
import { useOverlay } from "../overlay-context.tsx";

/** What the picture says in marks, chips and halos, in words: found pains, channels, who is responsible. */
export function StepFacts({ stepId }: { stepId: string }) {
  const t = useTranslations("canvas");
  const tPanel = useTranslations("map.panel");
  const step = useMap((map) => gridOf(map).step(stepId));
  const teamBefore = useMap((map) => {
    const { steps } = gridOf(map);
    return steps[steps.findIndex(({ id }) => id === stepId) - 1]?.teamId ?? null;
  });
  const library = useLibrary();
  const found = useOverlay().steps.get(stepId);
  if (!step) return null;
  const nameOf = (id: string | null) => (id === null ? null : nameIn(library, id));
  const channels = step.channels.flatMap((id) => nameOf(id) ?? []);
  const team = nameOf(step.teamId);
  const from = nameOf(teamBefore);
  return (
    <div className="flex flex-col gap-1.5 text-13">
      {step.description === "" ? null : (
        <p className="max-w-prose break-words whitespace-pre-wrap text-ink-soft">
          {step.description}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
        {found?.mark}
        {found?.heat ? <div className="h-8 w-28">{found.heat}</div> : null}
        {step.momentOfTruth ? (
          <span className="flex items-center gap-1.5">
            <Star aria-hidden="true" className="size-3.5 fill-current" />
            {t("momentOfTruth")}
          </span>
        ) : null}
        {channels.length > 0 ? <Fact label={tPanel("channels")}>{channels.join(", ")}</Fact> : null}
        {team ? <Fact label={tPanel("team")}>{team}</Fact> : null}
        {team && from && team !== from ? (
          <span className="flex items-center gap-1.5 text-ink-soft">
            <ArrowRightLeft aria-hidden="true" className="size-3.5" />
            {t("handOff", { from, to: team })}
          </span>
        ) : null}
      </div>
    </div>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <span className="min-w-0 break-words">
      <span className="text-ink-faint">{label}: </span>
      {children}
    </span>
  );
}
