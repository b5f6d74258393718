import "server-only";
import { notFound } from "next/navigation";
import { pageGrant } from "../access/page-grant.ts";
import { runtime } from "../runtime.ts";
import { readParticipant, readWithdrawals } from "./read-participants.ts";

/** What pages of people read; `workspaceId` comes from loadWorkspace(). */
export async function loadParticipants(workspaceId: string) {
  const { ctx, grant } = await pageGrant("participant.read", { workspaceId });
  return {
    people: await runtime().compute.ask("readParticipants", { workspaceId }),
    withdrawals: await readWithdrawals(ctx, grant),
  };
}

export async function loadParticipant(workspaceId: string, participantId: string) {
  const { ctx, grant } = await pageGrant("participant.read", { workspaceId });
  return (await readParticipant(ctx, grant, participantId)) ?? notFound();
}

export async function loadWithdrawal(workspaceId: string, withdrawalId: string) {
  const { ctx, grant } = await pageGrant("participant.read", { workspaceId });
  const all = await readWithdrawals(ctx, grant);
  return all.find(({ id }) => id === withdrawalId) ?? notFound();
}
