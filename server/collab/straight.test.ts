import { type Connection, OutgoingMessage } from "@hocuspocus/server";
import { expect, it } from "vitest";
import { readChange, writeChange } from "./message-head.ts";
import { createStraightWay } from "./straight.ts";

type Seat = { hasSynced: boolean };
const update = new Uint8Array([1, 2, 3]);
const messageOf = (address: string) =>
  Buffer.from(new OutgoingMessage(address).createSyncMessage().writeUpdate(update).toUint8Array());

/** One connection of Hocuspocus, as far as the short way looks at it. */
function connectionTo(address: string) {
  const state = { hasSynced: true, readOnly: false, isOpen: true, pending: Promise.resolve() };
  const sent: Uint8Array[] = [];
  const connection = {
    messageAddress: address,
    document: { name: address.split("\0")[0], hasConnection: () => state.isOpen },
    get context(): Seat {
      return state;
    },
    get readOnly() {
      return state.readOnly;
    },
    waitForPendingMessages: () => state.pending,
    send: (message: Uint8Array) => sent.push(message),
  };
  return { state, sent, connection: connection as unknown as Connection<Seat> };
}

it("a change is taken apart only when it is one, whole and alone", () => {
  const message = messageOf("m\0one");
  expect(readChange(message)).toEqual({ address: "m\0one", update: Buffer.from(update) });
  expect(readChange(Buffer.concat([message, Buffer.from([0])]))).toBeNull();
  for (let end = 0; end < message.length; end++) {
    expect(readChange(message.subarray(0, end))).toBeNull();
  }
  const asking = new OutgoingMessage("m").createSyncMessage().toUint8Array();
  expect(readChange(asking)).toBeNull();
});

it("a change is written as Hocuspocus writes it, of every length", () => {
  for (const length of [0, 1, 127, 128, 16_383, 16_384, 70_000]) {
    const said = new Uint8Array(length).fill(7);
    for (const address of ["m", "kartta-ä\0toinen", "m".repeat(130)]) {
      const message = new OutgoingMessage(address).createSyncMessage().writeUpdate(said);
      expect(writeChange(address, said)).toEqual(message.toUint8Array());
      expect(readChange(writeChange(address, said))).toEqual({ address, update: said });
    }
  }
});

it("a change goes the short way from one who is in, may write and has told all they had, and is answered", () => {
  const way = createStraightWay<Seat>();
  const { connection, sent, state } = connectionTo("m\0one");
  const message = messageOf("m\0one");
  expect(way.take(message)).toBeNull();
  way.open(connection);
  expect(way.take(messageOf("m"))).toBeNull();

  const taken = way.take(message);
  expect(taken).toMatchObject({ mapId: "m", update: new Uint8Array(update) });
  expect(taken?.update.buffer).not.toBe(message.buffer);
  taken?.accept();
  expect(sent).toEqual([new OutgoingMessage("m\0one").writeSyncStatus(true).toUint8Array()]);

  for (const without of [{ hasSynced: false }, { readOnly: true }, { isOpen: false }]) {
    const before = { ...state };
    Object.assign(state, without);
    expect(way.take(message)).toBeNull();
    Object.assign(state, before);
  }
  state.isOpen = false;
  taken?.accept();
  expect(sent.length).toBe(1);
  way.tidy();
  state.isOpen = true;
  expect(way.take(message)).toBeNull();
});

it("no change overtakes a message that Hocuspocus has not seen to yet", async () => {
  const way = createStraightWay<Seat>();
  const { connection, state } = connectionTo("m");
  const message = messageOf("m");
  way.open(connection);
  let seenTo: () => void = () => undefined;
  state.pending = new Promise((resolve) => {
    seenTo = resolve;
  });
  way.waitForOthers();
  await new Promise((resolve) => setImmediate(resolve));
  expect(way.take(message)).toBeNull();
  seenTo();
  await state.pending;
  await Promise.resolve();
  expect(way.take(message)).not.toBeNull();
});
