"use server";

import { z } from "zod";
import { authorize } from "../access/authorize.ts";
import { action } from "../action.ts";
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
