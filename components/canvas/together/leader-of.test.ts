import { expect, test } from "vitest";
import { leaderOf } from "./leader-of.ts";
import { type Peer, toPeer } from "./peer.ts";

const self = 1;

test("one who follows nobody leads", () => {
  expect(leaderOf([peer(2, null)], 2, self)?.clientId).toBe(2);
});

test("who follows a follower goes where the first of them goes", () => {
  expect(leaderOf([peer(2, 3), peer(3, null)], 2, self)?.clientId).toBe(3);
});

test("of people who follow each other nobody is moved", () => {
  expect(leaderOf([peer(2, self)], 2, self)).toBeNull();
  expect(leaderOf([peer(2, 3), peer(3, 2)], 2, self)).toBeNull();
});

test("one whose leader is not here leads, and one who is not here leads nobody", () => {
  expect(leaderOf([peer(2, 9)], 2, self)?.clientId).toBe(2);
  expect(leaderOf([], 2, self)).toBeNull();
});

function peer(clientId: number, following: number | null): Peer {
  const [made] = toPeer({ clientId, user: { name: `Person ${clientId}` }, following });
  if (!made) throw new Error("no peer");
  return made;
}
