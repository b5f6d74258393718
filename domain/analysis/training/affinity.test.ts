import { describe, expect, it } from "vitest";
import { trainAffinity } from "./affinity.ts";

const texts = [
  "The bed was hard",
  "A hard bed and a thin pillow",
  "The bill was wrong",
  "A wrong bill",
]
  .flatMap((text) => [text, `${text}.`])
  .map((text) => ({ text, language: "en" as const, sector: "hotel" }));
const options = { dimensions: 4, fewest: 1, rounds: 4 };

describe("learning which words keep the same company", () => {
  it("gives the same bytes for the same sentences", () => {
    expect(trainAffinity(texts, options)).toEqual(trainAffinity(texts, options));
  });

  it("knows the words of both languages by name and a direction for each", () => {
    const { words, vectors, rarity } = trainAffinity(texts, options);
    const names = words.split(" ");
    expect(names).toContain("en:bed");
    expect(names).toContain("c:hotel_room");
    expect(atob(vectors)).toHaveLength(names.length * options.dimensions);
    expect(atob(rarity)).toHaveLength(names.length);
  });
});
