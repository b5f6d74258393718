import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createPlacer, type PlacementStep } from "./placement.ts";
import { type Journey, measurePlacement, parseJourneys } from "./training/placing.ts";

describe("placing what people say on the steps of a journey", () => {
  it("finds the step first, or among the three offered, on whole journeys in both languages", () => {
    const { first, amongThree } = measurePlacement(["mixed-01", "mixed-02"].flatMap(journeys));
    expect(first).toBeGreaterThanOrEqual(0.75);
    expect(amongThree).toBeGreaterThanOrEqual(0.92);
  });

  it("holds on drawn passages of nineteen fields what it reached when it was tuned", () => {
    const { first, amongThree, chosenRight } = measurePlacement(
      ["fi-03", "fi-04", "en-03", "en-04"].flatMap(journeys),
    );
    expect(first).toBeGreaterThanOrEqual(0.72);
    expect(amongThree).toBeGreaterThanOrEqual(0.89);
    expect(chosenRight).toBeGreaterThanOrEqual(0.82);
  });

  it("hears a short title as well as a long description", () => {
    const placer = createPlacer([
      { ...step("key", "Keys"), description: "Door, lock and code." },
      { ...step("yard", "Yard"), description: "Snow, lawn, flag, bikes, bins, hedge and paths." },
    ]);
    expect(placer.place("The yard is nice.")[0]?.stepId).toBe("yard");
    expect(placer.place("The keys were late.")[0]?.stepId).toBe("key");
  });

  it("meets a step by what people mention there, not only by its own words", () => {
    const placer = createPlacer([
      step("room", "Room and sleep"),
      step("bill", "Check-out and bill"),
    ]);
    expect(placer.place("The mattress sagged in the middle.")[0]?.stepId).toBe("room");
    expect(placer.place("Tyyny oli kova.")[0]?.stepId).toBe("room");
    expect(placer.place("They charged us for the minibar.")[0]?.stepId).toBe("bill");
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

function journeys(name: string): Journey[] {
  const file = new URL(`./fixtures/placement/${name}.tsv`, import.meta.url);
  return parseJourneys(readFileSync(file, "utf8"));
}
