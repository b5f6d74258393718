import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { IndexeddbPersistence } from "y-indexeddb";
import * as Y from "yjs";
import { openPieces } from "./kept-pieces.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("every change is on the browser's disk, and none of those that were read from it", async () => {
  const { doc, disk, told, kept } = open();
  write(doc, "one");
  write(doc, "two");
  Y.applyUpdate(doc, updateThat("was there"), kept);
  await settle();
  expect(disk.pieces).toHaveLength(2);
  expect(textOf(disk)).toContain("one");
  expect(textOf(disk)).not.toContain("was there");
  expect(told).toEqual([]);
});

it("says that what is new is in the page alone while the disk is full, and catches up with all of it", async () => {
  const { doc, disk, told } = open();
  write(doc, "before ");
  await settle();
  disk.isFull = true;
  write(doc, "during ");
  await settle();
  expect(told).toEqual([false]);
  disk.isFull = false;
  write(doc, "after");
  expect(disk.pieces).toHaveLength(1);
  await settle();
  expect(told).toEqual([false, true]);
  for (const words of ["before", "during", "after"]) expect(textOf(disk)).toContain(words);
});

it("says so too when another window has taken the database away", async () => {
  const { doc, disk, told } = open();
  disk.isClosed = true;
  write(doc, "one");
  await settle();
  expect(told).toEqual([false]);
});

it("makes many pieces one, with those that another window wrote", async () => {
  const { doc, disk } = open();
  disk.pieces.push(updateThat("from another window"));
  for (let at = 0; at < 501; at += 1) write(doc, "x");
  await settle();
  expect(disk.pieces).toHaveLength(1);
  expect(textOf(disk)).toContain("from another window");
  expect(doc.getText("t").toString()).toContain("from another window");
});

function open() {
  const doc = new Y.Doc();
  const disk = { pieces: [] as Uint8Array[], isFull: false, isClosed: false };
  const kept = {
    _db: Promise.resolve(databaseOn(disk)),
    _dbsize: 0,
  } as unknown as IndexeddbPersistence;
  const told: boolean[] = [];
  let isSafe = true;
  const onSafe = (now: boolean) => {
    if (now !== isSafe) told.push(now);
    isSafe = now;
  };
  openPieces(kept, doc, { onSafe }).listen();
  return { doc, disk, told, kept };
}

type Disk = { pieces: Uint8Array[]; isFull: boolean; isClosed: boolean };

/** What a browser offers, as far as it is used: one transaction after another, each altogether or not at all. */
function databaseOn(disk: Disk): Partial<IDBDatabase> {
  const transaction = () => {
    if (disk.isClosed) throw new DOMException("closing", "InvalidStateError");
    const steps: ((pieces: Uint8Array[]) => void)[] = [];
    const store = {
      add: (piece: Uint8Array) => void steps.push((pieces) => pieces.push(piece)),
      clear: () => void steps.push((pieces) => pieces.splice(0)),
      getAll: () => {
        const reading = { result: [] as Uint8Array[], onsuccess: () => {} };
        steps.push((pieces) => {
          reading.result = [...pieces];
          reading.onsuccess();
        });
        return reading;
      },
    };
    const one = { error: null, oncomplete: () => {}, onabort: () => {}, objectStore: () => store };
    setTimeout(() => {
      if (disk.isFull) return one.onabort();
      // a step may bring further ones
      for (const step of steps) step(disk.pieces);
      one.oncomplete();
    });
    return one;
  };
  return { transaction: transaction as unknown as IDBDatabase["transaction"] };
}

function write(doc: Y.Doc, words: string): void {
  doc.getText("t").insert(doc.getText("t").length, words);
}

function updateThat(says: string): Uint8Array {
  const other = new Y.Doc();
  write(other, says);
  return Y.encodeStateAsUpdate(other);
}

function textOf({ pieces }: Disk): string {
  const doc = new Y.Doc();
  for (const piece of pieces) Y.applyUpdate(doc, piece);
  return doc.getText("t").toString();
}

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(3_000);
}
