import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import en from "#messages/en/imports.json" with { type: "json" };
import fi from "#messages/fi/imports.json" with { type: "json" };
import { createFileReader, readerLimits } from "./file-reader.ts";
import { hostile } from "./hostile-files.ts";
import { docx, mutated, pdf, xlsx, zip } from "./sample-files.ts";
import { createReading, type Reading, talk } from "./testing.ts";

let r: Reading;
beforeAll(() => {
  r = createReading();
});
afterAll(() => r.close());

describe("a file that is broken or means harm", () => {
  it.each(hostile)(
    "%s ends in words, and leaves nothing read behind",
    async (_, name, content, reason) => {
      const before = readdirSync(r.folder).length;
      const outcome = await r.read(name, content);
      if (reason === "cannot") {
        expect(outcome.ok ? outcome.kind === "table" && outcome.look.unreadable : 1).toBeTruthy();
        return;
      }
      expect(outcome).toMatchObject({ ok: false, reason });
      expect(Object.keys(en.fileReasons)).toContain(reason);
      expect(Object.keys(fi.fileReasons)).toContain(reason);
      expect(readdirSync(r.folder)).toHaveLength(before + 1);
    },
  );

  it("an archive in an archive stays closed", async () => {
    const storedAs = "inner";
    writeFileSync(join(r.folder, storedAs), zip({ "a.txt": "x" }));
    expect(await r.reader.read({ storedAs, fileName: "b.zip", isInArchive: true })).toMatchObject({
      ok: false,
      reason: "nested-archive",
    });
  });

  it("one that takes too long is stopped, and the next is read", async () => {
    const hasty = createFileReader(r.folder, { ...readerLimits, timeMs: 1 });
    expect(await r.read("hidas.docx", docx(talk), hasty)).toMatchObject({
      ok: false,
      reason: "took-too-long",
    });
    await hasty.stop();
    expect(await r.read("nopea.docx", docx(talk))).toMatchObject({ ok: true });
  });

  it("one that takes too much memory ends alone, and the next is read", async () => {
    const small = createFileReader(r.folder, { ...readerLimits, heapMb: 32 });
    const wide = `${"a;".repeat(150)}\n`.repeat(40_000);
    expect(await r.read("raskas.csv", wide, small)).toMatchObject({
      ok: false,
      reason: "too-heavy",
    });
    expect(await r.read("kevyt.csv", "teksti\nHyvä.\n", small)).toMatchObject({ ok: true });
    await small.stop();
  });

  it("forty files with something changed in them are each read or refused", async () => {
    const random = seeded(20_261_126);
    const sound = [docx(talk), xlsx([["teksti"], ["Hyvä."]]), pdf(talk), zip({ "a.txt": "x" })];
    const endings = ["docx", "xlsx", "pdf", "zip"];
    for (let n = 0; n < 40; n++) {
      const which = n % sound.length;
      const outcome = await r.read(
        `${n}.${endings[which]}`,
        mutated(sound[which] ?? docx([]), random),
      );
      if (!outcome.ok) expect(Object.keys(en.fileReasons)).toContain(outcome.reason);
    }
  });
});

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
