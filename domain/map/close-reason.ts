/**
 * Why the server ended a live connection: the reason text of the close frame, a message key.
 * After "signed-out" and "refused" a client must not come back by itself; after the others it may.
 */
export const closeCodes = {
  /** sent something that is no journey map */
  refused: 4400,
  "signed-out": 4401,
  /** a role, link or membership changed: come again to get what is allowed now */
  "rights-changed": 4403,
  /** too many sockets of one person, or maps on one socket */
  "too-many": 4409,
  "too-large": 4413,
  "too-fast": 4429,
  /** the change could not be written to disk; keep it and try again */
  "not-stored": 4503,
  /** the server is going down, probably to come up again */
  stopping: 1012,
} as const;

export type CloseReason = keyof typeof closeCodes;
