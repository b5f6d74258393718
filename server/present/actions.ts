"use server";

import { z } from "zod";
import { authorize } from "../access/authorize.ts";
import { action } from "../action.ts";
import { saveSpeakerNote } from "./save-speaker-note.ts";

const id = z.string().min(1).max(64);
const text = z.string().max(20_000);

export const writeSpeakerNote = action(
  z.object({ mapId: id, nodeId: id, before: text, text }),
  async (ctx, { mapId, ...input }) =>
    saveSpeakerNote(ctx, await authorize(ctx, "map.edit", { mapId }), input),
);
