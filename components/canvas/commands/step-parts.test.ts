import { describe, expect, test } from "vitest";
import { buildCard, buildMap } from "#domain/map/testing.ts";
import { commandFor } from "./menu.ts";
import { openModel, stillView as view } from "./testing.ts";

const inCell = (stepId: string) =>
  ({ kind: "cell", laneId: "l1", stepId, stepToId: null }) as const;
/** A map whose second step somebody has attached something to. */
function start({ answer = "second", isReached = true }: Partial<Answers> = {}) {
  const map = buildMap({ cards: [buildCard("a", inCell("s2")), buildCard("b", inCell("s2"))] });
  const model = openModel(map);
  let heldAt = "s2";
  model.belongings.set({
    ask: async () => answer,
    move: async ({ from, to }) => {
      if (!isReached) return null;
      if (heldAt === from) heldAt = to;
      return () => {
        if (heldAt === to) heldAt = from;
      };
    },
  });
  const run = async (id: string) => {
    commandFor(id)?.run({ model, view });
    await settled();
  };
  return { model, run, heldAt: () => heldAt, steps: () => model.map.get().steps.map((s) => s.id) };
}

type Answers = { answer: "first" | "second" | null; isReached: boolean };

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("splitting a step", () => {
  test("takes what others keep there to the part that was chosen, and back with undo", async () => {
    const { model, run, heldAt, steps } = start();
    model.focus({ at: "step", stepId: "s2" });
    await run("splitStep");
    const second = steps()[2] ?? "";
    expect(steps()).toEqual(["s1", "s2", second, "s3"]);
    expect(heldAt()).toBe(second);
    expect(model.editing.get()).toMatchObject({ kind: "step", id: second });
    await run("undo");
    expect([steps(), heldAt()]).toEqual([["s1", "s2", "s3"], "s2"]);
    await run("redo");
    expect([steps(), heldAt()]).toEqual([["s1", "s2", second, "s3"], second]);
    await run("undo");
    expect([steps(), heldAt()]).toEqual([["s1", "s2", "s3"], "s2"]);
  });

  test("takes several selected cards along, one alone stays", async () => {
    const { model, run, heldAt, steps } = start({ answer: "first" });
    const isAt = (id: string) => model.grid().card(id)?.place;
    model.select(["a"], { cursorTo: "a" });
    await run("splitStep");
    expect(isAt("a")).toEqual(inCell("s2"));
    model.select(["a", "b"], { cursorTo: "b" });
    await run("splitStep");
    expect(isAt("a")).toEqual(inCell(steps()[2] ?? ""));
    expect(isAt("b")).toEqual(isAt("a"));
    expect(heldAt()).toBe("s2");
  });

  test("does nothing where the person thinks better of it", async () => {
    const { model, run, steps } = start({ answer: null });
    model.focus({ at: "step", stepId: "s2" });
    await run("splitStep");
    expect(steps()).toEqual(["s1", "s2", "s3"]);
  });
});

describe("merging with the next step", () => {
  test("brings what others keep there, and takes it back with undo", async () => {
    const { model, run, heldAt, steps } = start();
    model.focus({ at: "step", stepId: "s1" });
    await run("mergeStep");
    expect([steps(), heldAt()]).toEqual([["s1", "s3"], "s1"]);
    expect(model.message.get()?.key).toBe("merged");
    await run("undo");
    expect([steps(), heldAt()]).toEqual([["s1", "s2", "s3"], "s2"]);
  });

  test("leaves two steps where it cannot come along", async () => {
    const { model, run, heldAt, steps } = start({ isReached: false });
    model.focus({ at: "step", stepId: "s1" });
    await run("mergeStep");
    expect([steps(), heldAt()]).toEqual([["s1", "s2", "s3"], "s2"]);
    expect(model.message.get()?.key).toBe("refused.belongings-stay");
  });

  test("brings nothing where the next step has become another meanwhile", async () => {
    const { model, heldAt, steps } = start();
    model.focus({ at: "step", stepId: "s1" });
    commandFor("mergeStep")?.run({ model, view });
    model.focus({ at: "step", stepId: "s2" });
    commandFor("moveStepRight")?.run({ model, view });
    await settled();
    expect(heldAt()).toBe("s2");
    expect(steps()).toEqual(["s1", "s2", "s3"]);
  });
});
