import { expect, it } from "vitest";
import { saveStateOf } from "./save-state.ts";

const connected = {
  isConnected: true,
  isSynced: true,
  unsynced: 0,
  refusal: null,
  wasEverSynced: true,
  hasLocalCopy: false,
  isDiskFailing: false,
  isDamaged: false,
};

it("says saved only when the server has acknowledged everything", () => {
  expect(saveStateOf(connected)).toEqual({ kind: "saved" });
  expect(saveStateOf({ ...connected, unsynced: 1 })).toEqual({ kind: "saving" });
  expect(saveStateOf({ ...connected, isSynced: false })).toEqual({ kind: "opening" });
});

it("says how many changes are kept here while the server is away", () => {
  expect(saveStateOf({ ...connected, isConnected: false, isSynced: false, unsynced: 12 })).toEqual({
    kind: "offline",
    changes: 12,
  });
});

it("says why the server refused, whatever else is true", () => {
  expect(saveStateOf({ ...connected, refusal: "forbidden" })).toEqual({
    kind: "refused",
    reason: "forbidden",
  });
});

it("says that the server cannot write until it could, connected or not", () => {
  const failing = { ...connected, isDiskFailing: true, unsynced: 3 };
  const said = { kind: "not-stored", changes: 3 };
  expect(saveStateOf(failing)).toEqual(said);
  expect(saveStateOf({ ...failing, isConnected: false, isSynced: false })).toEqual(said);
  expect(saveStateOf({ ...failing, unsynced: 0 })).toEqual({ kind: "saved" });
});

it("says that a part of the map cannot be read once nothing more urgent is to say", () => {
  expect(saveStateOf({ ...connected, isDamaged: true })).toEqual({ kind: "damaged" });
  expect(saveStateOf({ ...connected, isDamaged: true, unsynced: 1 })).toEqual({ kind: "saving" });
});
