import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createPlacer, type PlacementStep } from "./placement.ts";

type Journey = {
  language: "fi" | "en";
  steps: PlacementStep[];
  said: { step: string; text: string }[];
};

describe("placing what people say on the steps of a journey", () => {
  it("finds the step first, or among the three offered, on whole journeys in both languages", () => {
    let first = 0;
    let offered = 0;
    let total = 0;
    for (const { language, steps, said } of journeys()) {
      const placer = createPlacer(steps, { language });
      for (const { step, text } of said) {
        const ids = placer.place(text).map((candidate) => candidate.stepId);
        total += 1;
        if (ids[0] === step) first += 1;
        if (ids.slice(0, 3).includes(step)) offered += 1;
      }
    }
    expect(first / total).toBeGreaterThanOrEqual(0.75);
    expect(offered / total).toBeGreaterThanOrEqual(0.92);
  });

  it("lets an English step meet Finnish words", () => {
    const placer = createPlacer([step("pay", "Payment"), step("deliver", "Delivery")]);
    expect(placer.place("Maksu ei mennyt läpi.")[0]?.stepId).toBe("pay");
    expect(placer.place("Paketti tuli viikon myöhässä.")[0]?.stepId).toBe("deliver");
  });

  it("leaves in the tray what fits nowhere", () => {
    const placer = createPlacer([step("pay", "Payment"), step("deliver", "Delivery")]);
    expect(placer.choose(placer.place("Hmm."))).toBeNull();
  });

  it("leans on the step a note was dropped on", () => {
    const placer = createPlacer([step("pay", "Payment"), step("deliver", "Delivery")]);
    const candidates = placer.place("It was really annoying.", { stepHint: "deliver" });
    expect(placer.choose(candidates)).toBe("deliver");
  });

  it("lets confirmed examples in from five on", () => {
    const steps = [step("a", "Start"), step("b", "Middle")];
    const examples = Array.from({ length: 5 }, (_, n) => ({
      stepId: "b",
      text: `The zebra crossing was muddy number ${n}`,
    }));
    expect(
      createPlacer(steps, { examples: examples.slice(1) }).place("Muddy zebra")[0]?.score,
    ).toBe(0);
    expect(createPlacer(steps, { examples }).place("Muddy zebra")[0]?.stepId).toBe("b");
  });
});

function step(id: string, title: string): PlacementStep {
  return { id, title, description: "", phaseTitle: "", channels: [] };
}

/** `#` opens a journey, `@` is a step, `>` an excerpt with the step it belongs to. */
function journeys(): Journey[] {
  const found: Journey[] = [];
  const content = ["placement", "placement-unseen"].map((name) =>
    readFileSync(new URL(`./fixtures/${name}.tsv`, import.meta.url), "utf8").trim(),
  );
  for (const line of content.join("\n").split("\n")) {
    const [kind, a = "", b = "", description = "", phaseTitle = ""] = line.split("\t");
    if (kind === "#") found.push({ language: a === "fi" ? "fi" : "en", steps: [], said: [] });
    else if (kind === "@") {
      found.at(-1)?.steps.push({ id: a, title: b, description, phaseTitle, channels: [] });
    } else if (kind === ">") found.at(-1)?.said.push({ step: a, text: b });
  }
  return found;
}
