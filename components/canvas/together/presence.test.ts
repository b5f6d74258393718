import EventEmitter from "node:events";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as Y from "yjs";
import { pointAt } from "#domain/map/anchor.ts";
import { layout } from "#domain/map/layout.ts";
import { buildMap } from "#domain/map/testing.ts";
import { openPresence } from "./presence.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("others see where one points, where one's keyboard is and what one writes in", () => {
  const { aino, mika, pass } = meet();
  const drawn = layout(buildMap());
  aino.presence.draw(() => drawn);
  aino.presence.point({ x: 300, y: 150 });
  aino.presence.stand({ at: "step", stepId: "s1" });
  aino.presence.select(["c1"], "c1", true);
  pass();
  const [seen] = mika.presence.peers.get();
  const at = seen?.pointer ? pointAt(drawn, seen.pointer) : null;
  expect([Math.round(at?.x ?? 0), Math.round(at?.y ?? 0)]).toEqual([300, 150]);
  expect(seen).toMatchObject({
    name: "Aino",
    cursor: { at: "step", stepId: "s1" },
    selection: ["c1"],
    editing: "c1",
    isWriting: true,
  });
  expect(mika.presence.holders.get().get("c1")).toMatchObject([
    { name: "Aino", isWritingHere: true },
  ]);
});

test("of many moves others are told the last, at most every 50 ms", () => {
  const { aino, mika, pass } = meet();
  let told = 0;
  aino.awareness.on("update", (_: unknown, origin: unknown) => {
    if (origin === "local") told++;
  });
  aino.presence.draw(() => layout(buildMap()));
  for (let x = 0; x < 100; x++) {
    aino.presence.point({ x, y: 0 });
    vi.advanceTimersByTime(1);
  }
  pass();
  expect(told).toBe(2);
  expect(mika.presence.peers.get()[0]?.pointer?.x).toEqual({ id: null, part: 0, beyond: 99 });
});

test("one who is alone tells nothing until somebody comes", () => {
  const aino = open("Aino");
  aino.presence.stand({ at: "step", stepId: "s1" });
  vi.advanceTimersByTime(1_000);
  expect(aino.awareness.getLocalState()).not.toHaveProperty("cursor");
  const mika = open("Mika");
  send(mika, aino);
  vi.advanceTimersByTime(50);
  expect(aino.awareness.getLocalState()).toMatchObject({ cursor: { at: "step", stepId: "s1" } });
});

test("those who were there before the line broke are there when it is back, although they did nothing", () => {
  const { aino, mika } = meet();
  mika.awareness.states.delete(aino.awareness.clientID);
  mika.awareness.emit("change", [
    { added: [], updated: [], removed: [aino.awareness.clientID] },
    "line",
  ]);
  expect(mika.presence.people.get()).toEqual([]);
  mika.line.emit("disconnect");
  send(aino, mika);
  expect(mika.presence.people.get()).toMatchObject([{ name: "Aino" }]);
});

type Person = ReturnType<typeof open>;

function open(name: string) {
  const document = new Y.Doc();
  const awareness = new Awareness(document);
  const line = new EventEmitter();
  awareness.on("change", () => {
    const states = [...awareness.getStates()].map(([clientId, state]) => ({ clientId, ...state }));
    line.emit("awarenessChange", { states });
  });
  const presence = openPresence(
    {
      document,
      awareness,
      on: (event, listen) => line.on(event, listen as () => void),
      off: (event, listen) => line.off(event, listen as () => void),
      setAwarenessField: (key, value) => awareness.setLocalStateField(key, value),
    },
    { name, colour: 1 },
  );
  return { awareness, line, presence };
}

function meet() {
  const [aino, mika] = [open("Aino"), open("Mika")];
  const pass = () => {
    vi.advanceTimersByTime(50);
    send(aino, mika);
    send(mika, aino);
  };
  pass();
  return { aino, mika, pass };
}

function send(from: Person, to: Person): void {
  const { awareness } = from;
  applyAwarenessUpdate(
    to.awareness,
    encodeAwarenessUpdate(awareness, [awareness.clientID]),
    "line",
  );
}
