import { expect, test } from "vitest";
import { oneAfterAnother } from "./one-after-another.ts";

test("acts on one thing wait for each other, also for one that fails; those on another do not", async () => {
  const act = oneAfterAnother();
  const log: string[] = [];
  const ends = new Map<string, (isGood: boolean) => void>();
  const begin = (name: string) => () =>
    new Promise<void>((resolve, reject) => {
      log.push(`${name} begins`);
      ends.set(name, (isGood) => (isGood ? resolve() : reject(new Error(name))));
    });
  const end = async (name: string, isGood = true) => {
    ends.get(name)?.(isGood);
    await new Promise((resolve) => setImmediate(resolve));
  };

  const saved = act("x", begin("saved"));
  const back = act("x", begin("taken back"));
  const again = act("x", begin("saved again"));
  const other = act("y", begin("other"));
  expect(log).toEqual(["saved begins", "other begins"]);
  await end("saved");
  expect(log.at(-1)).toBe("taken back begins");
  await Promise.all([end("taken back", false), expect(back).rejects.toThrow("taken back")]);
  expect(log.at(-1)).toBe("saved again begins");
  await Promise.all([end("saved again"), end("other"), saved, again, other]);
  const later = act("x", begin("later"));
  expect(log.at(-1)).toBe("later begins");
  await Promise.all([end("later"), later]);
});
