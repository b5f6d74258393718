import { expect, it } from "vitest";
import { createPatience } from "./patience.ts";

/** Somebody who writes all the time and waits on the spot whenever that is allowed; ends when it is not. */
function slowFrom(patience: ReturnType<typeof createPatience>, fromMs: number, tookMs: number) {
  let nowMs = fromMs;
  while (patience.isQuick(nowMs)) {
    patience.took(tookMs, nowMs);
    nowMs += tookMs;
  }
  return nowMs;
}

it("waits on the spot for a disk that is quick but for a moment, and apart for one that is slow", () => {
  const patience = createPatience();
  for (let i = 0; i < 100; i++) patience.took(i % 20 === 0 ? 8 : 0.5, i);
  expect(patience.isQuick(100)).toBe(true);
  const nowMs = slowFrom(patience, 1_000, 8);
  expect(nowMs).toBeLessThan(1_050);
  expect(patience.isQuick(nowMs + 200)).toBe(false);
  expect(patience.isQuick(nowMs + 250)).toBe(true);
});

it("asks a slow disk ever later, and one that is quick again soon as before", () => {
  const patience = createPatience();
  let nowMs = 0;
  for (let i = 0; i < 12; i++) nowMs = slowFrom(patience, nowMs, 20) + 16_000;
  nowMs = slowFrom(patience, nowMs, 20);
  expect(patience.isQuick(nowMs + 15_900)).toBe(false);
  for (let i = 0; i < 20; i++) patience.took(0.5, nowMs + 16_000 + i);
  nowMs = slowFrom(patience, nowMs + 17_000, 8);
  expect(patience.isQuick(nowMs + 250)).toBe(true);
});
