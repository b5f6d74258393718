import { existsSync, readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { largestUpload } from "#domain/evidence/upload-limits.ts";
import { importsIn } from "./import-testing.ts";
import { createEvidenceWorld, type EvidenceWorld } from "./testing.ts";

let w: EvidenceWorld;
beforeAll(async () => {
  w = await createEvidenceWorld();
});
afterAll(() => w.close());

const { send } = importsIn(() => w);

describe("a file that is dropped", () => {
  it("gives its words back when it is a text, and keeps nothing of them", async () => {
    const latin = Uint8Array.from(Buffer.from("Se oli hyvää palvelua.", "latin1"));
    expect(await send("../../muistio.txt", latin, { mapId: "m" })).toEqual({
      ok: true,
      kind: "words",
      fileName: "muistio.txt",
      words: {
        text: "Se oli hyvää palvelua.",
        title: "muistio",
        sourceType: "other",
        speakers: [],
      },
    });
    expect(readdirSync(w.jobs.importsFolder)).toEqual([]);
  });

  it.each([
    ["kuva.png", "x", "unknown-kind"],
    ["taulukko.csv", "PK\u0003\u0004", "damaged"],
    ["tyhjä.csv", "", "empty"],
    ["tyhjä.txt", "  ", "no-text"],
  ])("is refused with a reason: %s", async (name, content, reason) => {
    expect(await send(name, content)).toMatchObject({ ok: false, reason });
  });

  it("is refused when it is too large, and nothing of it stays on the disk", async () => {
    const before = existsSync(w.jobs.importsFolder) ? readdirSync(w.jobs.importsFolder).length : 0;
    expect(await send("iso.csv", new Uint8Array(largestUpload + 1))).toEqual({
      ok: false,
      reason: "too-large",
    });
    expect(readdirSync(w.jobs.importsFolder)).toHaveLength(before);
  });
});
