"use server";

import { z } from "zod";
import { authorize, authorizeOrNull } from "../access/authorize.ts";
import { action } from "../action.ts";
import { tellLosses } from "./export-as.ts";
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

/** What each format of other programs has no place for, told before one is chosen. */
export const tellMapLosses = action(
  z.object({ mapId: z.string().min(1).max(64) }),
  async (ctx, target) => ({
    ok: true as const,
    losses: await tellLosses(ctx, {
      export: await authorize(ctx, "map.export", target),
      quote: await authorizeOrNull(ctx, "pain.quote", target),
    }),
  }),
);
