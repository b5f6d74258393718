"use server";

import { z } from "zod";
import { newLinkSchema } from "#domain/share/link.ts";
import { authorize } from "../access/authorize.ts";
import { action } from "../action.ts";
import { createLink } from "./create-link.ts";
import { readLinks } from "./read-links.ts";
import { withdrawLink } from "./withdraw-link.ts";

const id = z.string().min(1).max(64);
const ofMap = z.object({ mapId: id });

export const createLinkAction = action(
  newLinkSchema.extend(ofMap.shape),
  async (ctx, { mapId, ...input }) =>
    createLink(
      ctx,
      {
        share: await authorize(ctx, "map.share", { mapId }),
        read: await authorize(ctx, "map.read", { mapId }),
      },
      input,
    ),
);

export const withdrawLinkAction = action(
  ofMap.extend({ linkId: id }),
  async (ctx, { mapId, ...input }) =>
    withdrawLink(ctx, await authorize(ctx, "map.share", { mapId }), input),
);

/** For the dialog: the links that are there now. */
export const fetchLinksAction = action(ofMap, async (ctx, { mapId }) => ({
  ok: true as const,
  links: await readLinks(ctx, await authorize(ctx, "map.share", { mapId })),
}));
