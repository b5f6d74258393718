import { expect, it } from "vitest";
import { createLine } from "./line.ts";

it("runs one at a time, lets others have their turn between two, and goes on after a failure", async () => {
  const line = createLine();
  const told: string[] = [];
  const run = (name: string) => async () => {
    told.push(`${name} begins`);
    await Promise.resolve();
    told.push(`${name} ends`);
  };
  const first = line(run("first"));
  const failing = line(() => Promise.reject(new Error("on purpose")));
  const last = line(run("last"));
  void first.then(() => setImmediate(() => told.push("somebody else")));
  await expect(failing).rejects.toThrow("on purpose");
  await last;
  expect(told).toEqual(["first begins", "first ends", "somebody else", "last begins", "last ends"]);
});
