import { expect, test } from "vitest";
import { sinceStart } from "./since.ts";

const now = new Date("2026-05-10T12:00:00Z");

test("so long ago is counted back from now", () => {
  expect(sinceStart("24h", now, "Europe/Helsinki").toISOString()).toBe("2026-05-09T12:00:00.000Z");
  expect(sinceStart("30d", now, "UTC").toISOString()).toBe("2026-04-10T12:00:00.000Z");
});

test("a date begins where the workspace is, also on the days on which clocks are turned", () => {
  const start = (date: string, zone: string) => sinceStart(date, now, zone).toISOString();
  expect(start("2026-05-04", "Europe/Helsinki")).toBe("2026-05-03T21:00:00.000Z");
  expect(start("2026-03-29", "Europe/Helsinki")).toBe("2026-03-28T22:00:00.000Z");
  expect(start("2026-03-30", "Europe/Helsinki")).toBe("2026-03-29T21:00:00.000Z");
  expect(start("2026-05-04", "America/New_York")).toBe("2026-05-04T04:00:00.000Z");
});
