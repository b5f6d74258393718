import { expect, test } from "vitest";
import * as Y from "yjs";
import { addCard, moveCard } from "#domain/map/commands/card.ts";
import { deleteNodes } from "#domain/map/commands/delete.ts";
import { buildMap } from "#domain/map/testing.ts";
import { createDocument } from "#domain/map/write-map.ts";
import { createCanvasModel } from "../canvas-model.ts";
import type { SaveState } from "../save-state.ts";
import { createStore } from "../store.ts";
import { lossesOf } from "./losses.ts";
import { type OthersChange, type OwnWork, watchOwnWork } from "./own-work.ts";
import { recordChanges } from "./tape.ts";

test("what others did to work from before a reload is told, though whoever tells it comes late", () => {
  const browser = createBrowser();
  const server = Y.encodeStateAsUpdate(browser.page.model.edit.doc);
  const { edit } = browser.page.model;
  expect(addCard(edit, { to: { laneId: "l1", stepId: "s2" }, text: "Asking around" }).ok).toBe(
    true,
  );
  expect(moveCard(edit, { id: "c1", to: { laneId: "l1", stepId: "s2" } }).ok).toBe(true);
  browser.reload();
  browser.page.hear(server, (theirs) => deleteNodes(theirs, { ids: ["l1"] }));
  browser.page.state.set({ kind: "saved" });
  const told = browser.told();
  expect(browser.lossesIn(told).sort()).toEqual(["deleted Card c1", "parked Asking around"]);
  // what had been moved was remembered as such, and was still under way when it came
  expect(told.map(({ moving }) => [...moving])).toEqual([["c1"]]);
});

test("once all is saved a reload knows of nothing any more, and what is seen anew is nobody's loss", () => {
  const browser = createBrowser();
  const { edit } = browser.page.model;
  addCard(edit, { to: { laneId: "l1", stepId: "s2" }, text: "Asking around" });
  browser.page.state.set({ kind: "saved" });
  const server = Y.encodeStateAsUpdate(edit.doc);
  browser.reload();
  browser.page.hear(server, (theirs) => deleteNodes(theirs, { ids: ["l1"] }));
  expect(browser.told()).toEqual([]);
});

test("what is written beside it does not keep a page from opening", () => {
  for (const words of ["", "{", "null", '{"mine":7,"moving":[1]}']) {
    expect(createBrowser(words).page.own().mine.size).toBe(0);
  }
});

/** One browser: what it notes and its copy of the map outlive a page. */
function createBrowser(words: string | null = null) {
  let noted = words;
  const openPage = (copy: Uint8Array | null) => {
    const doc = copy ? new Y.Doc() : createDocument(buildMap());
    const state = createStore<SaveState>({ kind: "saving", changes: 1 });
    const canWrite = createStore<boolean | null>(true);
    const model = createCanvasModel({
      mapId: "m",
      mayEdit: true,
      session: { doc, state, canWrite },
      presence: { select() {} },
    });
    const notes = {
      read: () => noted,
      write: (next: string | null) => {
        noted = next;
      },
    };
    const isReady = createStore(false);
    const tape = recordChanges({ model, session: { state, isReady } });
    if (copy) Y.applyUpdate(model.edit.doc, copy, "copy");
    isReady.set(true);
    // what watches is fetched when most has happened
    let work: OwnWork | null = null;
    const own = () => {
      work ??= watchOwnWork({ tape, notes });
      return work;
    };
    /** Somebody else's change, made on what the server has. */
    const hear = (server: Uint8Array, change: (edit: typeof model.edit) => void) => {
      const doc = new Y.Doc();
      Y.applyUpdate(doc, server);
      change({ ...model.edit, doc, origin: "them" });
      Y.applyUpdate(model.edit.doc, Y.encodeStateAsUpdate(doc), "line");
    };
    return { model, state, own, hear };
  };
  const browser = {
    page: openPage(null),
    reload: () => {
      browser.page.own();
      browser.page = openPage(Y.encodeStateAsUpdate(browser.page.model.edit.doc));
    },
    told: () => {
      const told: OthersChange[] = [];
      browser.page.own().listen({ onOwn: () => {}, onOthers: (change) => told.push(change) });
      return told;
    },
    lossesIn: (told: readonly OthersChange[]) => {
      const isMine = ({ id }: { id: string }) => browser.page.own().mine.has(id);
      return told.flatMap(({ before, after }) =>
        lossesOf(before, after, { isMine, moving: new Set() }).map(
          ({ kind, text }) => `${kind} ${text}`,
        ),
      );
    },
  };
  return browser;
}
