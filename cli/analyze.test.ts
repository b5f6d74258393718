import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { analyze } from "./analyze.ts";
import type { Io } from "./io.ts";

const folder = mkdtempSync(join(tmpdir(), "polku-analyze-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("polku analyze", () => {
  it("prints excerpts of every note as one JSON document", async () => {
    file("notes.jsonl", [
      {
        id: "1",
        text: "Odotin puhelimessa 40 minuuttia. Hoitaja oli ystävällinen.",
        source_type: "interview",
      },
      { id: 2, text: "The payment failed twice.", participant: "P2" },
    ]);
    const { code, out, err } = await run(["notes.jsonl", "--json"]);
    const report = JSON.parse(out);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(report.excerpts.map((e: { note: string; label: string }) => [e.note, e.label])).toEqual([
      ["1", "pain"],
      ["1", "gain"],
      ["2", "pain"],
    ]);
    expect(Object.keys(report.excerpts[0]).sort()).toEqual(
      [
        "note",
        "start",
        "end",
        "text",
        "language",
        "label",
        "pain",
        "gain",
        "valence",
        "intensity",
        "cues",
      ].sort(),
    );
  });

  it("places excerpts on the steps of a map and ranks its pain points", async () => {
    file("notes.jsonl", [
      {
        id: "1",
        text: "Maksu ei mennyt läpi kortilla.",
        participant: "P1",
        source_type: "interview",
      },
      {
        id: "2",
        text: "My card payment was declined.",
        participant: "P2",
        source_type: "interview",
      },
      { id: "3", text: "Jonotin puhelimessa tunnin.", source_type: "interview" },
    ]);
    writeFileSync(
      join(folder, "map.json"),
      JSON.stringify({
        title: "Ajanvaraus",
        language: "fi",
        phases: [
          {
            title: "Ennen",
            steps: [
              {
                id: "call",
                title: "Ajanvaraus",
                description: "Asiakas soittaa ja jonottaa",
                channels: ["puhelin"],
              },
              {
                id: "pay",
                title: "Maksaminen",
                description: "Maksu kortilla verkossa",
                channels: [],
              },
            ],
          },
        ],
      }),
    );
    const { code, out } = await run(["notes.jsonl", "--map", "map.json", "--json"]);
    const report = JSON.parse(out);
    expect(code).toBe(0);
    expect(report.excerpts.map((e: { steps: { id: string }[] }) => e.steps[0]?.id)).toEqual([
      "pay",
      "pay",
      "call",
    ]);
    const [worst] = report.pain_points;
    expect(worst.step).toBe("pay");
    expect(worst.parts.severity * worst.parts.reach * worst.parts.reliability).toBeCloseTo(
      worst.score,
      12,
    );
    expect(report.pain_points.at(-1).participants).toEqual(["note:3"]);
  });

  it("takes the project's own map file, channel names and all", async () => {
    file("notes.jsonl", [{ id: "1", text: "Puhelimessa sai odottaa.", source_type: "review" }]);
    const step = { momentOfTruth: false, teamId: null, phaseId: "p" };
    writeFileSync(
      join(folder, "own.json"),
      JSON.stringify({
        format: "polku-map",
        version: 1,
        libraries: { personas: {}, channels: { c1: "Puhelin" }, teams: {}, tags: {}, people: {} },
        header: { title: "Oma", language: "fi" },
        phases: [{ id: "p", title: "Vaihe" }],
        steps: [
          { ...step, id: "a", title: "Alku", description: "", channels: [] },
          { ...step, id: "b", title: "Yhteys", description: "", channels: ["c1"] },
        ],
      }),
    );
    const { code, out } = await run(["notes.jsonl", "--map", "own.json", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out).excerpts[0].steps[0].id).toBe("b");
  });

  it("names the map when the map is what cannot be read", async () => {
    file("notes.jsonl", [{ id: "1", text: "Hyvä." }]);
    writeFileSync(join(folder, "broken.json"), '{\n  "phases": [\n');
    const broken = await run(["notes.jsonl", "--map", "broken.json", "--json"]);
    expect(broken).toMatchObject({ code: 2, out: "" });
    expect(broken.err).toMatch(/^broken\.json:\d+: not valid JSON\n$/);
  });

  it("keeps each note whole when told to", async () => {
    file("notes.jsonl", [{ id: "1", text: "Odotin tunnin. Kukaan ei tullut." }]);
    const { out } = await run(["notes.jsonl", "--text", "--json"]);
    expect(JSON.parse(out).excerpts).toHaveLength(1);
  });

  it("names the file and the line of what it cannot read, and prints nothing else", async () => {
    writeFileSync(join(folder, "bad.jsonl"), '{"id":"1","text":"Hyvä."}\n{"id":"2","text":\n');
    expect(await run(["bad.jsonl", "--json"])).toEqual({
      code: 2,
      out: "",
      err: "bad.jsonl:2: not valid JSON\n",
    });
    file("typed.jsonl", [
      { id: "1", text: "Hyvä." },
      { id: "2", text: 7 },
    ]);
    const typed = await run(["typed.jsonl", "--json"]);
    expect(typed).toMatchObject({ code: 2, out: "" });
    expect(typed.err).toMatch(/^typed\.jsonl:2: text: .*\n$/);
    expect((await run(["missing.jsonl"])).code).toBe(2);
  });

  it("counts an unknown source type as other and says so", async () => {
    file("notes.jsonl", [{ id: "1", text: "Hyvä.", source_type: "telegram" }]);
    const { code, err } = await run(["notes.jsonl", "--json"]);
    expect(code).toBe(0);
    expect(err).toBe('notes.jsonl:1: unknown source_type "telegram" counts as other\n');
  });

  it("takes a row with a rating and no text for no error", async () => {
    file("notes.jsonl", [{ id: "1", rating: 2 }]);
    const { code, out } = await run(["notes.jsonl", "--json"]);
    expect([code, JSON.parse(out).excerpts]).toEqual([0, []]);
  });
});

function file(name: string, rows: unknown[]): void {
  writeFileSync(join(folder, name), rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
}

async function run(args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const io: Io = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    cwd: folder,
    env: {},
    readStdin: async () => "",
  };
  const code = await analyze(args, io);
  return { code, out, err };
}
