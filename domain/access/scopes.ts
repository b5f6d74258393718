import type { Action } from "./policy.ts";

/** What a program's token may do, in words that whoever makes one understands. */
export const scopes = [
  "maps:read",
  "maps:write",
  "pain:read",
  "quotes:read",
  "evidence:read",
  "evidence:write",
] as const;
export type Scope = (typeof scopes)[number];

const allowed = {
  "maps:read": ["workspace.read", "map.read", "map.export"],
  "maps:write": ["map.create", "library.edit"],
  "pain:read": ["map.read", "pain.read"],
  "quotes:read": ["pain.quote"],
  "evidence:read": ["evidence.read"],
  "evidence:write": ["evidence.edit", "evidence.import"],
} as const satisfies Record<Scope, readonly Action[]>;

export function isInScope(held: readonly Scope[], action: Action): boolean {
  return held.some((scope) => (allowed[scope] as readonly Action[]).includes(action));
}
