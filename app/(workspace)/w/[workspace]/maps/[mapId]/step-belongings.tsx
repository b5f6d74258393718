"use client";

import { useEffect, useState } from "react";
import { useCanvas } from "#components/canvas/canvas-context.tsx";
import { insist } from "#components/ui/insist.ts";
import { latePart } from "#components/ui/late-part.tsx";
import { countHeldAction, followStepAction } from "#server/pain/actions.ts";
import type { Part } from "./split-choice.tsx";

const SplitChoice = latePart(() => import("./split-choice.tsx").then((file) => file.SplitChoice));

type Asked = { title: string; answer(part: Part | null): void };

/** What people attached to a step comes along where steps become one or two. */
export function StepBelongings() {
  const model = useCanvas();
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => {
    const { mapId } = model;
    model.belongings.set({
      async ask(stepId) {
        // without an answer it stays where it is, and nothing is lost
        const held = await countHeldAction({ mapId, stepId }).catch(() => null);
        if (!held?.ok || held.count === 0) return "first";
        const title = model.grid().step(stepId)?.title ?? "";
        return new Promise((answer) => setAsked({ title, answer }));
      },
      async move({ from, to }) {
        const sent = { mapId, from, to, back: null };
        const done = await followStepAction(sent).catch(() => null);
        if (!done?.ok) return null;
        const wayBack = { mapId, from: to, to: from, back: done.moved };
        const goBack = insist(async () => {
          const gone = await followStepAction(wayBack);
          if (!gone.ok && gone.reason === "unavailable") throw new Error(gone.reason);
        });
        return () => void goBack().catch(() => undefined);
      },
    });
    return () => model.belongings.set(null);
  }, [model]);
  if (!asked) return null;
  return (
    <SplitChoice
      title={asked.title}
      onChoose={(part) => {
        setAsked(null);
        // the dialog has given the keyboard back before the new step is named
        requestAnimationFrame(() => asked.answer(part));
      }}
    />
  );
}
