"use server";

import { z } from "zod";
import { isAllowed } from "#domain/access/policy.ts";
import { authorize } from "../access/authorize.ts";
import { action } from "../action.ts";
import { noteSeen } from "../map/visits.ts";
import { deleteVersion, renameVersion } from "./change-version.ts";
import { nameVersion } from "./name-version.ts";
import { readNodeHistory } from "./read-node-history.ts";
import { readSince } from "./read-since.ts";
import { readTimeline } from "./read-timeline.ts";
import { readVersion } from "./read-version.ts";
import { restoreVersion } from "./restore-version.ts";

const id = z.string().min(1).max(64);
const name = z.string().trim().min(1).max(120);

export const timelineOf = action(
  z.object({ mapId: id, after: id.nullable() }),
  async (ctx, { mapId, after }) => {
    const grant = await authorize(ctx, "map.readHistory", { mapId });
    const mayEdit = grant.role === "system" || isAllowed(grant.role, "map.edit");
    return { ok: true as const, mayEdit, ...(await readTimeline(ctx, grant, { after })) };
  },
);

export const versionOf = action(
  z.object({ mapId: id, versionId: id }),
  async (ctx, { mapId, versionId }) => {
    const grant = await authorize(ctx, "map.readHistory", { mapId });
    const version = await readVersion(ctx, grant, { versionId });
    return version
      ? { ok: true as const, version }
      : { ok: false as const, reason: "not-found" as const };
  },
);

export const nodeHistoryOf = action(
  z.object({ mapId: id, nodeId: id, after: z.int().positive().nullable() }),
  async (ctx, { mapId, ...input }) => {
    const grant = await authorize(ctx, "map.readHistory", { mapId });
    return { ok: true as const, ...(await readNodeHistory(ctx, grant, input)) };
  },
);

export const changesSinceLastLook = action(z.object({ mapId: id }), async (ctx, { mapId }) => ({
  ok: true as const,
  ...(await readSince(ctx, {
    read: await authorize(ctx, "map.read", { mapId }),
    history: await authorize(ctx, "map.readHistory", { mapId }),
  })),
}));

export const noteChangesSeen = action(z.object({ mapId: id }), async (ctx, { mapId }) =>
  noteSeen(ctx, await authorize(ctx, "map.read", { mapId })),
);

export const nameMapVersion = action(
  z.object({ mapId: id, name }),
  async (ctx, { mapId, ...input }) =>
    nameVersion(ctx, await authorize(ctx, "map.edit", { mapId }), input),
);

export const renameMapVersion = action(
  z.object({ mapId: id, versionId: id, name }),
  async (ctx, { mapId, ...input }) =>
    renameVersion(ctx, await authorize(ctx, "map.edit", { mapId }), input),
);

export const deleteMapVersion = action(
  z.object({ mapId: id, versionId: id }),
  async (ctx, { mapId, ...input }) =>
    deleteVersion(ctx, await authorize(ctx, "map.edit", { mapId }), input),
);

export const restoreMapVersion = action(
  z.object({ mapId: id, versionId: id }),
  async (ctx, { mapId, ...input }) =>
    restoreVersion(ctx, await authorize(ctx, "map.edit", { mapId }), input),
);
