import { describe, expect, it } from "vitest";
import { badgeOf } from "./badge.ts";
import { evidencedCurves } from "./curve.ts";
import type { Finding, HeardNote } from "./evidence.ts";
import { curveGap } from "./gap.ts";
import { findPainPoints, type PainPointsInput } from "./pain-points.ts";

describe("pain points of a map", () => {
  it("gather what different people say of one thing, and keep other things apart", () => {
    const { points } = findPainPoints(input());
    const groups = points.map((point) => point.excerptIds.toSorted());
    expect(groups).toContainEqual(["a", "b"]);
    expect(groups).toContainEqual(["c"]);
  });

  it("never count what staff say", () => {
    const own = input();
    const staffed = {
      ...own,
      notes: [...own.notes, note("n9", { voice: "staff", sourceType: "staff" })],
      findings: [...own.findings, finding("s", "n9", "Maksu ei mennyt läpi kortilla.")],
    };
    expect(findPainPoints(staffed)).toEqual(findPainPoints(own));
  });

  it("stay together or apart as a person said", () => {
    const joined = findPainPoints({ ...input(), links: [{ a: "a", b: "c", kind: "must" }] });
    expect(joined.points.map((p) => p.excerptIds.toSorted())).toContainEqual(["a", "b", "c"]);
    const split = findPainPoints({ ...input(), links: [{ a: "a", b: "b", kind: "cannot" }] });
    expect(split.points.every((p) => p.excerptIds.length === 1)).toBe(true);
  });

  it("keep their id, their title and their step when a person has held them", () => {
    const held = {
      id: "p1",
      kind: "pain" as const,
      status: "open" as const,
      isTouched: true,
      excerptIds: ["a"],
      title: "Kortti hylätään",
      isTitleHeld: true,
      stepId: "other",
      isStepHeld: true,
    };
    const { points, gone, unsupported } = findPainPoints({ ...input(), existing: [held] });
    const kept = points.find((point) => point.id === "p1");
    expect(kept).toMatchObject({ title: "Kortti hylätään", stepId: "other", isTouched: true });
    expect({ gone, unsupported }).toEqual({ gone: [], unsupported: [] });
  });

  it("stay as they were when one more note comes", () => {
    const said = [
      "Maksu ei mennyt läpi kortilla.",
      "Kortti hylättiin maksussa kahdesti.",
      "Maksaminen kaatui aina lopussa.",
      "Jono kassalla oli tunnin pituinen.",
      "Jonotin kassalla koko ruokatunnin.",
      "Kukaan ei vastannut puhelimeen.",
      "Soitin neljä kertaa eikä kukaan vastannut.",
      "Lasku tuli väärästä summasta.",
      "Laskun summa oli taas väärin.",
    ];
    const world = (count: number) => ({
      ...input(),
      notes: said.slice(0, count).map((_, at) => note(`m${at}`)),
      findings: said.slice(0, count).map((text, at) => finding(`f${at}`, `m${at}`, text)),
    });
    for (let count = 3; count < said.length; count += 1) {
      const before = findPainPoints(world(count));
      const existing = before.points.map((point, at) => ({ ...point, id: `p${at}` }));
      const after = findPainPoints({ ...world(count + 1), existing });
      const kept = after.points
        .map((point) => point.excerptIds.filter((id) => id !== `f${count}`).toSorted())
        .filter((ids) => ids.length > 0);
      expect(kept.toSorted()).toEqual(
        before.points.map((point) => point.excerptIds.toSorted()).toSorted(),
      );
    }
  });

  it("are grouped anew only on the step that one more note speaks of", () => {
    const own = input();
    const stepOf = (id: string) => (id === "c" || id === "new" ? "queue" : "pay");
    const first = findPainPoints({ ...own, stepOf });
    const existing = first.points.map((point, at) => ({ ...point, id: `p${at}` }));
    const again = { ...own, stepOf, existing, isIncremental: true };
    expect(findPainPoints(again).regrouped).toEqual([]);
    const after = findPainPoints({
      ...again,
      notes: [...own.notes, note("n7")],
      findings: [...own.findings, finding("new", "n7", "Jono kassalla oli tunnin pituinen.")],
    });
    expect(after.regrouped).toEqual([{ kind: "pain", stepId: "queue" }]);
    expect(after.points.map(({ excerptIds }) => excerptIds.toSorted())).toContainEqual(["a", "b"]);
    const gone = { ...again, findings: own.findings.filter(({ id }) => id !== "a") };
    expect(findPainPoints(gone).regrouped).toEqual([{ kind: "pain", stepId: "pay" }]);
  });

  it("vanish when nothing speaks for them, unless a person touched them", () => {
    const lost = (id: string, isTouched: boolean) => ({
      id,
      kind: "pain" as const,
      status: "open" as const,
      isTouched,
      excerptIds: ["zzz"],
      title: "",
      isTitleHeld: false,
      stepId: null,
      isStepHeld: false,
    });
    const { gone, unsupported } = findPainPoints({
      ...input(),
      existing: [lost("p1", true), lost("p2", false)],
    });
    expect({ gone, unsupported }).toEqual({ gone: ["p2"], unsupported: ["p1"] });
  });

  it("have a title that is a short phrase from the customers' own words", () => {
    const { points } = findPainPoints(input());
    for (const { title } of points) {
      expect(title.length).toBeGreaterThan(5);
      expect(title.length).toBeLessThanOrEqual(80);
      expect(title).not.toMatch(/[.\s]$/);
    }
  });
});

it("a badge says how many people and kinds of source stand behind it", () => {
  expect(
    [
      { people: 0, sourceTypes: 0 },
      { people: 2, sourceTypes: 2 },
      { people: 4, sourceTypes: 1 },
      { people: 3, sourceTypes: 2 },
      { people: 5, sourceTypes: 1 },
    ].map(badgeOf),
  ).toEqual(["assumption", "thin", "thin", "evidenced", "evidenced"]);
});

describe("the evidenced curve", () => {
  it("gives each person one say, and leaves a hole where nobody was heard", () => {
    const own = input();
    const findings = [
      ...own.findings,
      { ...finding("d", "n1", "Maksu ei taaskaan mennyt läpi."), valence: -0.2 },
    ];
    const [everyone] = evidencedCurves({
      stepIds: ["pay", "empty"],
      notes: own.notes,
      findings,
      stepsOf: () => ["pay"],
    });
    expect(everyone?.steps[1]).toEqual({
      stepId: "empty",
      value: null,
      min: null,
      max: null,
      people: 0,
    });
    expect(everyone?.steps[0]?.people).toBe(3);
    expect(everyone?.steps[0]?.value).toBeCloseTo((-1 + -1.6 + -1.6) / 3, 12);
  });

  it("is held against what the team assumed, biggest surprise first", () => {
    const curve = {
      personaId: null,
      steps: [
        { stepId: "a", value: -1, min: -1, max: -1, people: 2 },
        { stepId: "b", value: 1, min: 1, max: 1, people: 1 },
        { stepId: "c", value: null, min: null, max: null, people: 0 },
      ],
    };
    const assumed = ["a", "b", "c"].map((stepId) => ({ stepId, personaId: null, value: 0.5 }));
    const gap = curveGap(assumed, curve);
    expect(gap.surprises.map(({ stepId, gap: g }) => [stepId, g])).toEqual([
      ["a", -1.5],
      ["b", 0.5],
    ]);
    expect(gap.unheard).toEqual(["c"]);
  });
});

function input(): PainPointsInput {
  return {
    notes: [note("n1"), note("n2"), note("n3")],
    findings: [
      finding("a", "n1", "Maksu ei mennyt läpi kortilla."),
      finding("b", "n2", "Korttimaksu ei mennyt läpi vaikka yritin."),
      finding("c", "n3", "Hoitaja oli töykeä vastaanotolla."),
    ],
    stepOf: () => "pay",
    links: [],
    existing: [],
  };
}

function note(id: string, over: Partial<HeardNote> = {}): HeardNote {
  return {
    id,
    sourceType: "interview",
    voice: "customer",
    participantId: id,
    personaId: null,
    date: null,
    ...over,
  };
}

function finding(id: string, noteId: string, text: string): Finding {
  return {
    id,
    noteId,
    start: 0,
    end: text.length,
    text,
    language: "fi",
    label: "pain",
    pain: 0.9,
    gain: 0.05,
    valence: -0.8,
    intensity: 2,
    severity: 2,
    cues: [],
  };
}
