import { describe, expect, it } from "vitest";
import { analyzeText } from "./analyze.ts";
import { hostileText, isSound, longLines } from "./fixtures/hostile.ts";

const sources = ["interview", "chat", "review", "diary", "no such source"];

describe("text that nobody means", () => {
  it("is read without an error, and what is found is where it says", () => {
    const faults: number[] = [];
    for (let number = 0; number < 200; number += 1) {
      if (!isSound(hostileText(number), sources[number % sources.length], number % 3 === 0)) {
        faults.push(number);
      }
    }
    expect(faults).toEqual([]);
  });

  it.each(Object.entries(longLines))(
    "takes time by its length, not by its square: %s",
    (_, line) => {
      const [short, long] = [10_000, 80_000].map((length) => secondsFor(line(length)));
      // Eight times the text: 64 times the work if anything were quadratic. Small times are noise.
      expect(long ?? 0).toBeLessThan(Math.max(0.4, 24 * (short ?? 0)));
    },
  );
});

/** Processor time, so that a busy machine fails nobody. */
function secondsFor(text: string): number {
  const before = process.cpuUsage();
  analyzeText({ text, sourceType: "interview" });
  analyzeText({ text, whole: true });
  const { user } = process.cpuUsage(before);
  return user / 1e6;
}
