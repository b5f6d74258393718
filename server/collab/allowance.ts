import type { CloseReason } from "#domain/map/close-reason.ts";
import {
  BYTES_A_PERSON,
  BYTES_A_SOCKET,
  MESSAGES_A_PERSON,
  MESSAGES_A_SOCKET,
  OPENINGS_A_PERSON,
  OPENINGS_A_SOCKET,
  REQUESTS_A_SOCKET,
} from "./limits.ts";
import { readHead } from "./message-head.ts";
import { createRateLimit, createRateLimits } from "./rate-limit.ts";

type Message = { bytes: Uint8Array; isBinary: boolean };
type Judged = { ok: true; isPresence: boolean } | { ok: false; reason: CloseReason };

/** How much each socket, and each person over all of theirs, may send and ask for. */
export function createAllowances() {
  const openingsOf = createRateLimits(OPENINGS_A_PERSON);
  const messagesOf = createRateLimits(MESSAGES_A_PERSON);
  const bytesOf = createRateLimits(BYTES_A_PERSON);
  /** Of one socket: judges what came over it, before anything is kept of it. */
  return (userId: string) => {
    const messages = createRateLimit(MESSAGES_A_SOCKET);
    const bytes = createRateLimit(BYTES_A_SOCKET);
    const openings = createRateLimit(OPENINGS_A_SOCKET);
    const requests = createRateLimit(REQUESTS_A_SOCKET);
    const isTooMuch = (size: number, nowMs: number) =>
      !messages.take(1, nowMs) ||
      !bytes.take(size, nowMs) ||
      !messagesOf.take(userId, nowMs) ||
      !bytesOf.take(userId, nowMs, size);
    const mayOpen = (nowMs: number) => openings.take(1, nowMs) && openingsOf.take(userId, nowMs);
    return (message: Message, nowMs: number): Judged => {
      if (isTooMuch(message.bytes.byteLength, nowMs)) return { ok: false, reason: "too-fast" };
      const head = message.isBinary ? readHead(message.bytes) : null;
      if (!head) return { ok: false, reason: "refused" };
      if (head.opensMap && !mayOpen(nowMs)) return { ok: false, reason: "too-many" };
      if (head.asksForAll && !requests.take(1, nowMs)) return { ok: false, reason: "too-fast" };
      return { ok: true, isPresence: head.isPresence };
    };
  };
}
