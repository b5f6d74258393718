import { describe, expect, it } from "vitest";
import { labelRequest, titleRequest } from "./prompt.ts";
import { labelsOf, titlesOf } from "./reply.ts";

describe("what a language model is asked", () => {
  it("holds the passages and the guidelines, and nothing else", () => {
    const { messages, ...rest } = labelRequest("small", [{ text: "I waited.", language: "en" }]);
    expect(rest).toEqual({ model: "small", temperature: 0 });
    expect(JSON.parse(messages[1]?.content ?? "")).toEqual({
      passages: [{ n: 1, language: "en", text: "I waited." }],
    });
  });

  it("names a group by six quotations at most", () => {
    const quotations = Array.from({ length: 9 }, (_, index) => `q${index}`);
    const { messages } = titleRequest("small", [{ language: "fi", quotations }]);
    expect(JSON.parse(messages[1]?.content ?? "").groups[0].quotations).toHaveLength(6);
  });
});

describe("what a language model answers", () => {
  it("counts when there is one known label for each passage, whatever it talks around it", () => {
    expect(labelsOf('Sure! {"labels":["pain","gain"]} Anything else?', 2)).toEqual([
      "pain",
      "gain",
    ]);
  });

  it.each([
    ["too few", '{"labels":["pain"]}'],
    ["an unknown label", '{"labels":["pain","angry"]}'],
    ["no JSON", "pain, gain"],
    ["broken JSON", '{"labels":["pain",'],
    ["another shape", '{"labels":{"1":"pain","2":"gain"}}'],
    ["nothing", "null"],
  ])("counts for nothing: %s", (_, reply) => {
    expect(labelsOf(reply, 2)).toBe(null);
  });

  it("gives titles that are titles; one that is none is left out", () => {
    const reply = JSON.stringify({
      titles: [' "Three calls for one answer." ', 7, "x".repeat(200)],
    });
    expect(titlesOf(reply, 3)).toEqual(["Three calls for one answer", null, null]);
  });
});
