"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { startSession } from "../access/auth.ts";
import { authorize } from "../access/authorize.ts";
import { hashToken, sessionCookieNames } from "../access/session-token.ts";
import { action, openAction } from "../action.ts";
import { acceptInvite, acceptInviteSchema, joinByInvite, joinSchema } from "./accept-invite.ts";
import { changePassword, changePasswordSchema } from "./change-password.ts";
import { changeRole, changeRoleSchema } from "./change-role.ts";
import { createWorkspace, createWorkspaceSchema } from "./create-workspace.ts";
import { invite, inviteSchema } from "./invite.ts";
import { removeMember, removeMemberSchema } from "./remove-member.ts";
import { revokeInvite, revokeInviteSchema } from "./revoke-invite.ts";
import { setUp, setUpSchema } from "./set-up.ts";
import { updateProfile, updateProfileSchema } from "./update-profile.ts";
import { updateSettings, updateSettingsSchema } from "./update-settings.ts";

const place = z.object({ workspaceId: z.string().max(64) });

export const setUpInstance = openAction(setUpSchema, async (ctx, input) => {
  const result = await setUp(ctx, input);
  if (!result.ok) return result;
  await startSession("password", { email: input.email, password: input.password });
  redirect(`/w/${result.slug}/maps`);
});

export const joinAsNewcomer = openAction(joinSchema, async (ctx, input) => {
  const result = await joinByInvite(ctx, input);
  if (!result.ok) return result;
  await startSession("password", { email: input.email, password: input.password });
  redirect(`/w/${result.slug}/maps`);
});

export const joinAsMyself = action(acceptInviteSchema, async (ctx, input) => {
  const result = await acceptInvite(ctx, input);
  if (!result.ok) return result;
  redirect(`/w/${result.slug}/maps`);
});

export const startWorkspace = action(createWorkspaceSchema, async (ctx, input) => {
  const { slug } = await createWorkspace(ctx, input);
  redirect(`/w/${slug}/maps`);
});

export const saveSettings = action(
  place.extend({ settings: updateSettingsSchema }),
  async (ctx, { workspaceId, settings }) =>
    updateSettings(ctx, await authorize(ctx, "workspace.manage", { workspaceId }), settings),
);

export const inviteMember = action(
  place.extend(inviteSchema.shape),
  async (ctx, { workspaceId, ...input }) =>
    invite(ctx, await authorize(ctx, "member.manage", { workspaceId }), input),
);

export const withdrawInvite = action(
  place.extend(revokeInviteSchema.shape),
  async (ctx, { workspaceId, ...input }) =>
    revokeInvite(ctx, await authorize(ctx, "member.manage", { workspaceId }), input),
);

export const giveRole = action(
  place.extend(changeRoleSchema.shape),
  async (ctx, { workspaceId, ...input }) =>
    changeRole(ctx, await authorize(ctx, "member.manage", { workspaceId }), input),
);

export const takeOutMember = action(
  place.extend(removeMemberSchema.shape),
  async (ctx, { workspaceId, ...input }) =>
    removeMember(ctx, await authorize(ctx, "member.manage", { workspaceId }), input),
);

export const saveProfile = action(updateProfileSchema, updateProfile);

export const savePassword = action(changePasswordSchema, async (ctx, input) => {
  const jar = await cookies();
  const token =
    jar.get(sessionCookieNames.https)?.value ?? jar.get(sessionCookieNames.http)?.value ?? null;
  return changePassword(ctx, { ...input, keep: token ? hashToken(token) : null });
});
