import { getTranslations } from "next-intl/server";
import type { Walk } from "#domain/present/walk.ts";
import { PhaseSlide } from "./phase-slide.tsx";
import type { Slide } from "./slide.ts";
import { StartSlide } from "./start-slide.tsx";
import { StepSlide } from "./step-slide.tsx";

/** A walk as what is shown one after another; each is drawn by the server. */
export async function slidesOf(
  walk: Walk,
  { version, picturesAt }: { version: string | null; picturesAt: string },
): Promise<Slide[]> {
  const t = await getTranslations("present");
  const count = walk.phases.reduce((sum, { steps }) => sum + steps.length, 0);
  const slides: Slide[] = [
    {
      id: "start",
      nodeId: null,
      phaseId: null,
      title: walk.title || t("untitledMap"),
      content: <StartSlide walk={walk} version={version} />,
    },
  ];
  let number = 0;
  for (const [at, phase] of walk.phases.entries()) {
    slides.push({
      id: `phase=${phase.id}`,
      nodeId: phase.id,
      phaseId: phase.id,
      title: phase.title || t("untitledPhase"),
      content: <PhaseSlide walk={walk} phase={phase} number={at + 1} />,
    });
    for (const step of phase.steps) {
      number += 1;
      slides.push({
        id: `step=${step.id}`,
        nodeId: step.id,
        phaseId: phase.id,
        title: step.title || t("untitledStep"),
        content: (
          <StepSlide
            walk={walk}
            step={step}
            phase={{ title: phase.title, number: at + 1 }}
            number={number}
            count={count}
            picturesAt={picturesAt}
          />
        ),
      });
    }
  }
  return slides;
}
