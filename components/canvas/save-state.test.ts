import { expect, it } from "vitest";
import { type SaveFacts, saveStateOf, unsavedIn } from "./save-state.ts";

const connected: SaveFacts = {
  isConnected: true,
  isSynced: true,
  unsynced: 0,
  waiting: 0,
  refusal: null,
  wasEverSynced: true,
  hasLocalCopy: false,
  isKept: true,
  mayWrite: true,
  isDiskFailing: false,
  isDamaged: false,
};
const away = { ...connected, isConnected: false, isSynced: false };

it("says saved only when the server has acknowledged everything", () => {
  expect(saveStateOf(connected)).toEqual({ kind: "saved" });
  expect(saveStateOf({ ...connected, unsynced: 1 })).toEqual({ kind: "saving", changes: 1 });
  expect(saveStateOf({ ...connected, waiting: 3 })).toEqual({ kind: "saving", changes: 3 });
  expect(saveStateOf({ ...connected, isSynced: false })).toEqual({ kind: "opening" });
  expect(saveStateOf({ ...connected, isSynced: false, waiting: 2 }).kind).toBe("saving");
});

it("says how many changes wait while the server is away, and whether a reload keeps them", () => {
  expect(saveStateOf({ ...away, waiting: 12 })).toEqual({
    kind: "offline",
    changes: 12,
    isKept: true,
  });
  expect(saveStateOf({ ...away, waiting: 12, isKept: false })).toMatchObject({ isKept: false });
});

it("says why the server refused, whatever else is true", () => {
  expect(saveStateOf({ ...connected, refusal: "forbidden", waiting: 2 })).toEqual({
    kind: "refused",
    reason: "forbidden",
    changes: 2,
  });
});

it("says that the server cannot write until it could, connected or not", () => {
  const failing = { isDiskFailing: true, waiting: 3 };
  const said = { kind: "not-stored", changes: 3, isKept: true };
  expect(saveStateOf({ ...connected, ...failing })).toEqual(said);
  expect(saveStateOf({ ...away, ...failing })).toEqual(said);
  expect(saveStateOf({ ...connected, ...failing, waiting: 0 })).toEqual({ kind: "saved" });
  // nor is it kept here where this browser cannot write either
  const nowhere = { ...said, isKept: false };
  expect(saveStateOf({ ...connected, ...failing, isKept: false })).toEqual(nowhere);
});

it("says that a part of the map cannot be read once nothing more urgent is to say", () => {
  expect(saveStateOf({ ...connected, isDamaged: true })).toEqual({ kind: "damaged" });
  expect(saveStateOf({ ...connected, isDamaged: true, unsynced: 1 }).kind).toBe("saving");
});

it("says that changes are no longer allowed when somebody comes back as a reader", () => {
  const reader = { ...connected, mayWrite: false, unsynced: 1 };
  expect(saveStateOf({ ...reader, waiting: 2 })).toEqual({ kind: "not-allowed", changes: 2 });
  expect(saveStateOf(reader)).toEqual({ kind: "saved" });
});

it("asks before a page is left only while something is not saved", () => {
  expect(unsavedIn(saveStateOf(connected))).toBe(0);
  expect(unsavedIn(saveStateOf(away))).toBe(0);
  expect(unsavedIn(saveStateOf({ ...connected, unsynced: 1 }))).toBe(1);
  expect(unsavedIn(saveStateOf({ ...away, waiting: 2 }))).toBe(2);
  expect(unsavedIn(saveStateOf({ ...connected, refusal: "refused", waiting: 2 }))).toBe(2);
});
