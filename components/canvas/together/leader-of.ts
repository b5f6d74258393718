import type { Peer } from "./peer.ts";

/**
 * Who leads where somebody goes who may follow others in turn; null when it is oneself, or nobody, as
 * when people follow each other: their windows would chase one another.
 */
export function leaderOf(peers: readonly Peer[], clientId: number, self: number): Peer | null {
  const passed = new Set<number>([self]);
  let next: number | null = clientId;
  let leader: Peer | null = null;
  while (next !== null) {
    if (passed.has(next)) return null;
    passed.add(next);
    const peer = peers.find((one) => one.clientId === next);
    if (!peer) return leader;
    leader = peer;
    next = peer.following;
  }
  return leader;
}
