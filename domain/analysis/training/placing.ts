import { createPlacer, type PlacementStep } from "../placement.ts";

export type Journey = {
  title: string;
  language: "fi" | "en";
  steps: PlacementStep[];
  /** `step` is null where the excerpt belongs to no step of this journey */
  said: { step: string | null; text: string }[];
};

/** `#` opens a journey, `@` is a step, `>` an excerpt with the step it belongs to, `-` for none. */
export function parseJourneys(content: string): Journey[] {
  const found: Journey[] = [];
  for (const line of content.trim().split("\n")) {
    const [kind, a = "", b = "", description = "", phaseTitle = ""] = line.split("\t");
    if (kind === "#") {
      found.push({ title: b, language: a === "fi" ? "fi" : "en", steps: [], said: [] });
    } else if (kind === "@") {
      found.at(-1)?.steps.push({ id: a, title: b, description, phaseTitle, channels: [] });
    } else if (kind === ">") {
      found.at(-1)?.said.push({ step: a === "-" ? null : a, text: b });
    }
  }
  return found;
}

export type PlacementMeasured = {
  /** excerpts that belong to a step */
  count: number;
  first: number;
  amongThree: number;
  /** of the excerpts put on a step without asking, how many lie right */
  chosenRight: number;
  /** share of excerpts with a step that wait in the tray */
  unplaced: number;
  strangers: number;
  /** share of excerpts without a step that rightly wait in the tray */
  kept: number;
};

export function measurePlacement(journeys: Journey[]): PlacementMeasured {
  const seen = journeys.flatMap(({ language, steps, said }) => {
    const placer = createPlacer(steps, { language });
    return said.map(({ step, text }) => {
      const candidates = placer.place(text);
      return {
        step,
        ids: candidates.map(({ stepId }) => stepId),
        chosen: placer.choose(candidates),
      };
    });
  });
  const own = seen.filter(({ step }) => step !== null);
  const strangers = seen.filter(({ step }) => step === null);
  const placed = own.filter(({ chosen }) => chosen !== null);
  return {
    count: own.length,
    first: share(own, ({ step, ids }) => ids[0] === step),
    amongThree: share(own, ({ step, ids }) => step !== null && ids.slice(0, 3).includes(step)),
    chosenRight: share(placed, ({ step, chosen }) => chosen === step),
    unplaced: share(own, ({ chosen }) => chosen === null),
    strangers: strangers.length,
    kept: share(strangers, ({ chosen }) => chosen === null),
  };
}

function share<T>(all: T[], is: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(is).length / all.length;
}
