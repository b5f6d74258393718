"use server";

import { z } from "zod";
import { idPattern } from "#domain/map/kinds.ts";
import { authorize } from "../access/authorize.ts";
import { action } from "../action.ts";
import { bringImages } from "./bring-images.ts";

const id = z.string().min(1).max(64);

/** Pictures of cards that were copied from a map of another workspace. */
export const bringPictures = action(
  z.object({
    fromMapId: id,
    mapId: id,
    imageIds: z.array(z.string().regex(idPattern)).max(100),
  }),
  async (ctx, { fromMapId, mapId, imageIds }) =>
    bringImages(
      ctx,
      {
        from: await authorize(ctx, "map.export", { mapId: fromMapId }),
        to: await authorize(ctx, "map.edit", { mapId }),
      },
      { imageIds },
    ),
);
