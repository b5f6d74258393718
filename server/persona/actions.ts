"use server";

import { z } from "zod";
import { authorize } from "../access/authorize.ts";
import { action } from "../action.ts";
import { addPersona } from "./add-persona.ts";
import { deletePersona, restorePersona } from "./delete-persona.ts";
import { editPersona } from "./edit-persona.ts";
import { personaInput } from "./persona-input.ts";

const place = z.object({ workspaceId: z.string().max(64) });
const one = place.extend({ personaId: z.string().max(64) });

export const createPersona = action(
  place.extend({ persona: personaInput }),
  async (ctx, { workspaceId, persona }) =>
    addPersona(ctx, await authorize(ctx, "persona.edit", { workspaceId }), persona),
);

export const savePersona = action(
  one.extend({ persona: personaInput }),
  async (ctx, { workspaceId, personaId, persona }) =>
    editPersona(ctx, await authorize(ctx, "persona.edit", { workspaceId }), {
      ...persona,
      personaId,
    }),
);

export const removePersona = action(one, async (ctx, { workspaceId, personaId }) =>
  deletePersona(ctx, await authorize(ctx, "persona.edit", { workspaceId }), { personaId }),
);

export const bringBackPersona = action(one, async (ctx, { workspaceId, personaId }) =>
  restorePersona(ctx, await authorize(ctx, "persona.edit", { workspaceId }), { personaId }),
);
