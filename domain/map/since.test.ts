import { expect, test } from "vitest";
import { sinceStart } from "./since.ts";

const now = new Date("2026-05-10T12:00:00Z");
const start = (since: string, timeZone: string, lastLook: Date | null = null) =>
  sinceStart(since, { now, timeZone, lastLook }).toISOString();

test("so long ago is counted back from now", () => {
  expect(start("24h", "Europe/Helsinki")).toBe("2026-05-09T12:00:00.000Z");
  expect(start("30d", "UTC")).toBe("2026-04-10T12:00:00.000Z");
});

test("a date begins where the workspace is, also on the days on which clocks are turned", () => {
  expect(start("2026-05-04", "Europe/Helsinki")).toBe("2026-05-03T21:00:00.000Z");
  expect(start("2026-03-29", "Europe/Helsinki")).toBe("2026-03-28T22:00:00.000Z");
  expect(start("2026-03-30", "Europe/Helsinki")).toBe("2026-03-29T21:00:00.000Z");
  expect(start("2026-05-04", "America/New_York")).toBe("2026-05-04T04:00:00.000Z");
});

test("since one's last look is since then, and for the first time since ever", () => {
  expect(start("visit", "UTC", new Date("2026-05-08T09:30:00Z"))).toBe("2026-05-08T09:30:00.000Z");
  expect(start("visit", "UTC")).toBe("1970-01-01T00:00:00.000Z");
});
