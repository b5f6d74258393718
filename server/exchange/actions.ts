"use server";

import { z } from "zod";
import { drawOptionsSchema } from "#domain/exchange/draw-options.ts";
import { authorize, authorizeOrNull } from "../access/authorize.ts";
import { action } from "../action.ts";
import { tellLosses } from "./export-as.ts";
import { dropMapFile } from "./files/drop-file.ts";
import { readFiles } from "./files/map-file.ts";
import { startFile } from "./files/start-file.ts";
import { importMap } from "./import-map.ts";

export const importMapFile = action(
  z.object({ workspaceId: z.string().min(1).max(64), text: z.string().max(20_000_000) }),
  async (ctx, { workspaceId, text }) =>
    importMap(
      ctx,
      {
        create: await authorize(ctx, "map.create", { workspaceId }),
        library: await authorize(ctx, "library.edit", { workspaceId }),
      },
      { text },
    ),
);

const ofMap = z.object({ mapId: z.string().min(1).max(64) });

export const startMapFileAction = action(
  ofMap.extend({ format: z.enum(["pdf", "png", "svg", "pptx"]), options: drawOptionsSchema }),
  async (ctx, { mapId, ...input }) =>
    startFile(ctx, await authorize(ctx, "map.export", { mapId }), input),
);

export const fetchMapFilesAction = action(ofMap, async (ctx, target) => ({
  ok: true as const,
  files: await readFiles(ctx, await authorize(ctx, "map.export", target)),
}));

export const dropMapFileAction = action(
  ofMap.extend({ fileId: z.string().min(1).max(64) }),
  async (ctx, { mapId, ...input }) =>
    dropMapFile(ctx, await authorize(ctx, "map.export", { mapId }), input),
);

/** What each format of other programs has no place for, told before one is chosen. */
export const tellMapLosses = action(ofMap, async (ctx, target) => ({
  ok: true as const,
  losses: await tellLosses(ctx, {
    export: await authorize(ctx, "map.export", target),
    quote: await authorizeOrNull(ctx, "pain.quote", target),
  }),
}));
