"use server";

import { z } from "zod";
import { isNameEmpty } from "#domain/participant/fields.ts";
import { authorize } from "../access/authorize.ts";
import { action } from "../action.ts";
import { runtime } from "../runtime.ts";
import { addPeople, addPeopleSchema } from "./add-people.ts";
import { changeParticipant, changeParticipantSchema } from "./change-participant.ts";
import { readName, readNameSchema, saveName, saveNameSchema } from "./names.ts";
import { withdraw, withdrawSchema } from "./withdraw.ts";

const inWorkspace = { workspaceId: z.string().min(1).max(64) };

export const addPeopleAction = action(
  addPeopleSchema.extend(inWorkspace),
  async (ctx, { workspaceId, ...input }) => {
    const grant = await authorize(ctx, "participant.edit", { workspaceId });
    const hasNames = input.people.some(({ real }) => real !== null && !isNameEmpty(real));
    const mayName = hasNames ? await authorize(ctx, "participant.name", { workspaceId }) : null;
    return addPeople(ctx, grant, input, mayName);
  },
);

export const changeParticipantAction = action(
  changeParticipantSchema.extend(inWorkspace),
  async (ctx, { workspaceId, ...input }) =>
    changeParticipant(ctx, await authorize(ctx, "participant.edit", { workspaceId }), input),
);

export const saveNameAction = action(
  saveNameSchema.extend(inWorkspace),
  async (ctx, { workspaceId, ...input }) => {
    const grant = await authorize(ctx, "participant.name", { workspaceId });
    return saveName(ctx, grant, input, runtime().secret);
  },
);

export const readNameAction = action(
  readNameSchema.extend(inWorkspace),
  async (ctx, { workspaceId, ...input }) => {
    const grant = await authorize(ctx, "participant.name", { workspaceId });
    return readName(ctx, grant, input, runtime().secret);
  },
);

export const withdrawAction = action(
  withdrawSchema.extend(inWorkspace),
  async (ctx, { workspaceId, ...input }) =>
    withdraw(
      ctx,
      await authorize(ctx, "participant.withdraw", { workspaceId }),
      input,
      runtime().compute,
    ),
);
