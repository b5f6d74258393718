/** Why the server ended a live connection: the reason text of the close frame, a message key. */
export const closeCodes = {
  /** sent something that is no journey map */
  refused: 4400,
  "signed-out": 4401,
  /** a role, link or membership changed: come again to get what is allowed now */
  "rights-changed": 4403,
  /** too many sockets of one person, or maps on one socket */
  "too-many": 4409,
  /** one change is larger than any honest one */
  "too-large": 4413,
  /** the page is older than the server: it would write what maps no longer look like */
  outdated: 4426,
  "too-fast": 4429,
  /** the map could not be read from the disk just now */
  "not-opened": 4500,
  /** the change could not be written to disk; keep it and try again */
  "not-stored": 4503,
  /** the map is as large as a map may be; what takes away is still let in */
  full: 4507,
  /** the server is going down, probably to come up again */
  stopping: 1012,
} as const;

export type CloseReason = keyof typeof closeCodes;

/** After these a client must not come back by itself: it would bring the same again. */
export const finalReasons = [
  "refused",
  "signed-out",
  "too-many",
  "too-large",
  "outdated",
  "full",
] as const satisfies CloseReason[];
export type FinalReason = (typeof finalReasons)[number];

/** What ws closes with by itself when a message is beyond every limit. */
const messageTooBig = 1009;

/** Whether a close with this code is for good, and why. */
export function finalReasonOf(code: number): FinalReason | null {
  if (code === messageTooBig) return "too-large";
  return finalReasons.find((reason) => closeCodes[reason] === code) ?? null;
}

/**
 * Told to everybody who opens a map of which the server cannot read a part: it shows what is sound,
 * and keeps what it could not read.
 */
export const damagedNotice = JSON.stringify({ notice: "damaged" });
