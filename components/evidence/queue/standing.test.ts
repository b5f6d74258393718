import { beforeEach, expect, test } from "vitest";
import { createStanding, type Saved } from "./standing.ts";

let log: string[] = [];
let count = 0;
let standing = start();
beforeEach(() => {
  log = [];
  count = 0;
  standing = start();
});

function start() {
  return createStanding({
    onCount: (now) => {
      count = now;
    },
    onNotSaved: (thing, reason) => log.push(`${thing} not saved: ${reason}`),
    onNotTakenBack: (thing, reason) => log.push(`${thing} not taken back: ${reason}`),
    onOtherwise: (thing, isDecided) => log.push(`${thing} ${isDecided ? "is" : "is not"} decided`),
  });
}

const offline = { ok: false, reason: "offline" } as const;
const saves = (changeId: number) => async (): Promise<Saved> => ({ ok: true, changeId });
const isOffline = async () => offline;

/** A save that is under way until it is let go. */
function slowSave() {
  let end: (saved: Saved) => void = () => undefined;
  const saved = new Promise<Saved>((resolve) => {
    end = resolve;
  });
  return { save: () => saved, end };
}

test("a decision counts at once, and is none where it could not be saved", async () => {
  const done = standing.decide("x", isOffline);
  expect(count).toBe(1);
  await done;
  expect(count).toBe(0);
  expect(log).toEqual(["x not saved: offline", "x is not decided"]);
});

test("taken back and decided anew before the first was saved, it has been decided once", async () => {
  const first = slowSave();
  const taken: number[] = [];
  const all = [
    standing.decide("x", first.save),
    standing.takeBack("x", async (changeId) => {
      taken.push(changeId);
      return { ok: true };
    }),
    standing.decide("x", saves(2)),
  ];
  expect(count).toBe(1);
  first.end({ ok: true, changeId: 1 });
  await Promise.all(all);
  expect([count, taken, log]).toEqual([1, [1], []]);
});

test("nobody hears of a first one that could not be saved when another was decided in its place", async () => {
  const first = slowSave();
  const all = [
    standing.decide("x", first.save),
    standing.takeBack("x", async () => ({ ok: true })),
    standing.decide("x", saves(2)),
  ];
  first.end(offline);
  await Promise.all(all);
  expect([count, log]).toEqual([1, []]);
});

test("it counts as decided where neither taking it back nor deciding anew reached the server", async () => {
  await standing.decide("x", saves(1));
  await Promise.all([standing.takeBack("x", isOffline), standing.decide("x", isOffline)]);
  expect(count).toBe(1);
});

test("taken back twice, both of its decisions go, also one that would not go the first time", async () => {
  const taken: number[] = [];
  await standing.decide("x", saves(1));
  await Promise.all([standing.takeBack("x", isOffline), standing.decide("x", saves(2))]);
  expect(log).toEqual(["x not taken back: offline"]);
  await standing.takeBack("x", async (changeId) => {
    taken.push(changeId);
    return { ok: true };
  });
  expect([count, taken]).toEqual([0, [2, 1]]);
});

test("one that would not be taken back counts once, however often that is tried", async () => {
  const first = slowSave();
  const all = [
    standing.decide("x", first.save),
    standing.takeBack("x", isOffline),
    standing.decide("x", isOffline),
    standing.takeBack("x", isOffline),
  ];
  expect(count).toBe(0);
  first.end({ ok: true, changeId: 1 });
  await Promise.all(all);
  expect(count).toBe(1);
  expect(log.at(-1)).toBe("x is decided");
});
