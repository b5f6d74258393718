import { LiveRefresh } from "#components/shell/live-refresh.tsx";
import { Members } from "#components/workspace/members.tsx";
import { PendingInvites } from "#components/workspace/pending-invites.tsx";
import { isAllowed, memberRoles } from "#domain/access/policy.ts";
import { authorize } from "#server/access/authorize.ts";
import { requireUser } from "#server/access/session.ts";
import { loadWorkspace } from "#server/workspace/load.ts";
import { readInvites, readMembers } from "#server/workspace/read.ts";

type Props = { params: Promise<{ workspace: string }> };

export default async function MembersPage({ params }: Props) {
  const { ctx, grant, workspace } = await loadWorkspace((await params).workspace);
  const user = await requireUser();
  const where = { workspaceId: workspace.id };
  const members = await readMembers(ctx, await authorize(ctx, "member.read", where));
  const canManage = grant.role === "system" || isAllowed(grant.role, "member.manage");
  const handlesOwners = grant.role === "system" || isAllowed(grant.role, "member.manageOwner");
  const roles = memberRoles.filter((role) => handlesOwners || role !== "owner");
  return (
    <>
      <LiveRefresh kind="members" />
      <Members
        workspaceId={workspace.id}
        members={members}
        myId={user.id}
        roles={roles}
        canManage={canManage}
      />
      {canManage ? (
        <PendingInvites
          workspaceId={workspace.id}
          invites={await readInvites(ctx, await authorize(ctx, "member.manage", where))}
        />
      ) : null}
    </>
  );
}
