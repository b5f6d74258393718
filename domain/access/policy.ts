/**
 * Who may do what: one table, role x action.
 * `guest` reaches one session and `link` one map; what they may do there is in the table as well,
 * where they may do it is decided by the token they hold. A program's `token` is in no row: what it
 * may do are its scopes (domain/access/scopes.ts).
 */
export const memberRoles = [
  "owner",
  "admin",
  "editor",
  "facilitator",
  "reviewer",
  "viewer",
] as const;
export type MemberRole = (typeof memberRoles)[number];

export type Role = MemberRole | "guest" | "link" | "token";

const everyone: readonly Role[] = [...memberRoles, "guest", "link"];
const members: readonly Role[] = memberRoles;
const administrators: readonly Role[] = ["owner", "admin"];
const editors: readonly Role[] = ["owner", "admin", "editor"];
const mapmakers: readonly Role[] = ["owner", "admin", "editor", "facilitator"];
const deciders: readonly Role[] = ["owner", "admin", "editor", "reviewer"];
/** all members but those who only look */
const contributors: readonly Role[] = ["owner", "admin", "editor", "facilitator", "reviewer"];

export const policy = {
  "workspace.read": members,
  "workspace.manage": administrators,
  "workspace.delete": ["owner"],
  "member.read": members,
  "member.manage": administrators,
  "member.manageOwner": ["owner"],
  "audit.read": administrators,
  "api.manage": administrators,

  "map.read": everyone,
  "map.create": mapmakers,
  "map.edit": mapmakers,
  "map.delete": mapmakers,
  /** a deleted map, for good; whoever may make maps brings one back */
  "map.erase": administrators,
  "map.readHistory": members,
  "map.export": members,
  "map.saveView": members,
  "map.shareView": mapmakers,
  "map.share": mapmakers,
  /** to walk others through it, with what one wants to say at each step */
  "map.present": members,

  "comment.read": members,
  "comment.write": contributors,
  "comment.moderate": administrators,

  "persona.read": members,
  "persona.edit": editors,
  "library.read": members,
  "library.edit": mapmakers,

  "evidence.read": contributors,
  "evidence.edit": editors,
  "evidence.import": editors,
  "evidence.export": editors,
  "code.lock": administrators,

  "participant.read": contributors,
  "participant.edit": editors,
  /** who they are by name */
  "participant.name": administrators,
  "participant.withdraw": editors,

  /** what hurts on all maps of the workspace at once */
  "board.read": members,
  /** how much each part of a score counts */
  "board.weigh": administrators,
  "pain.read": [...members, "link"],
  "pain.quote": members,
  "pain.correct": editors,
  "pain.decide": deciders,

  "stamp.read": members,
  "stamp.give": deciders,
  "challenge.read": members,
  "challenge.give": contributors,
  "opportunity.read": members,
  "opportunity.edit": deciders,
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof policy;
export const actions = Object.keys(policy) as Action[];

/** Actions that are about one map; their grant carries the map's id. A deleted map cannot be asked for by itself. */
export type MapAction = Exclude<
  Extract<
    Action,
    | `map.${string}`
    | `pain.${string}`
    | `comment.${string}`
    | `stamp.${string}`
    | `challenge.${string}`
  >,
  "map.create" | "map.erase"
>;

export function isAllowed(role: Role, action: Action): boolean {
  return (policy[action] as readonly Role[]).includes(role);
}
