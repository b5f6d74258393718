import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ingest } from "./ingest.ts";

const options = {
  isMasking: true,
  language: "fi" as const,
  sha256: (text: string) => createHash("sha256").update(text).digest("hex"),
};

describe("the one door for text", () => {
  it("gives line feeds, composed letters and a hash of what is stored", () => {
    const { text, textHash } = ingest("\ufeffA\u0308iti\r\nja\risa\u0000\n\n", options);
    expect(text).toBe("Äiti\nja\nisa");
    expect(textHash).toBe(options.sha256(text));
  });

  it("lets text that went through once through unchanged", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (raw) => {
        const once = ingest(raw, options).text;
        expect(ingest(once, options).text).toBe(once);
      }),
    );
  });

  it("stores subtitles as the transcript they are of", () => {
    const srt =
      "1\n00:00:01,000 --> 00:00:02,000\nOdotin\n\n2\n00:00:02,000 --> 00:00:03,000\ntunnin.\n";
    expect(ingest(srt, options).text).toBe("Odotin tunnin.");
  });

  it("masks nothing where the workspace has switched it off", () => {
    const { text, masked } = ingest("soita 040 123 4567", { ...options, isMasking: false });
    expect({ text, count: masked.count }).toEqual({ text: "soita 040 123 4567", count: 0 });
  });

  it("tells how many passages it masked and of what kinds", () => {
    const { masked } = ingest("040 123 4567 tai a@example.org", options);
    expect(masked).toMatchObject({ count: 2, kinds: { phone: 1, email: 1 } });
    expect(masked.found[1]).toEqual({
      kind: "email",
      at: "[puhelin] tai ".length,
      before: "040 123 4567 tai ",
      was: "a@example.org",
      mask: "[sähköposti]",
      after: "",
    });
  });
});
