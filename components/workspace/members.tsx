"use client";

import { Ellipsis, UserMinus, UserPlus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { AskFirst } from "#components/shell/ask-first.tsx";
import { Problem } from "#components/shell/problem.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Avatar } from "#components/ui/avatar.tsx";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Menu, MenuItem, MenuTrigger } from "#components/ui/menu.tsx";
import { toast } from "#components/ui/toast.tsx";
import { useKeptKeyboard } from "#components/ui/use-kept-keyboard.ts";
import { personColour } from "#domain/access/person-colour.ts";
import type { MemberRole } from "#domain/access/policy.ts";
import { giveRole, takeOutMember } from "#server/workspace/actions.ts";
import type { Member } from "#server/workspace/read.ts";
import { InviteDialog } from "./invite-dialog.tsx";
import { RoleSelect } from "./role-select.tsx";

export function Members({
  workspaceId,
  members,
  myId,
  roles,
  canManage,
}: {
  workspaceId: string;
  members: Member[];
  myId: string;
  /** roles that this person may give */
  roles: MemberRole[];
  canManage: boolean;
}) {
  const t = useTranslations("workspace");
  const format = useFormatter();
  const router = useRouter();
  const [isInviting, setIsInviting] = useState(false);
  const [leaving, setLeaving] = useState<Member | null>(null);
  const keyboard = useKeptKeyboard<HTMLUListElement>();
  const role = useSubmit(giveRole);

  return (
    <section className="flex flex-col gap-3">
      <header className="flex items-center justify-between gap-4">
        <h2 className="text-14 font-bold">{t("members.count", { count: members.length })}</h2>
        {canManage ? (
          <Button
            variant="primary"
            icon={<UserPlus aria-hidden="true" />}
            onPress={() => setIsInviting(true)}
          >
            {t("members.invite")}
          </Button>
        ) : null}
      </header>
      <Problem reason={role.reason} words={memberReasons(t)} />
      <ul {...keyboard} className="border-t border-hairline">
        {members.map((member) => (
          <li
            key={member.userId}
            className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-hairline py-2.5"
          >
            <Avatar name={member.name} colour={personColour(member.userId)} size={32} />
            <div className="min-w-0 flex-1 basis-40">
              <div className="text-14 font-medium">
                {member.name}
                {member.userId === myId ? (
                  <span className="font-normal text-ink-faint"> · {t("members.you")}</span>
                ) : null}
              </div>
              <div className="truncate text-12 text-ink-faint">{member.email}</div>
            </div>
            <div className="hidden text-12 text-ink-faint md:block">
              {format.dateTime(member.joinedAt, { dateStyle: "medium" })}
            </div>
            {canManage && roles.includes(member.role) ? (
              <div className="ml-auto flex items-center gap-1">
                <RoleSelect
                  label={t("members.roleOf", { name: member.name })}
                  roles={roles}
                  value={member.role}
                  onChange={(next) =>
                    role.submit({ workspaceId, userId: member.userId, role: next }, () =>
                      router.refresh(),
                    )
                  }
                />
                <MenuTrigger>
                  <IconButton label={t("members.actionsFor", { name: member.name })}>
                    <Ellipsis aria-hidden="true" />
                  </IconButton>
                  <Menu
                    placement="bottom end"
                    aria-label={t("members.actionsFor", { name: member.name })}
                  >
                    <MenuItem
                      icon={<UserMinus aria-hidden="true" />}
                      onAction={() => setLeaving(member)}
                    >
                      {t("members.remove")}
                    </MenuItem>
                  </Menu>
                </MenuTrigger>
              </div>
            ) : (
              <div className="text-13 text-ink-soft">{t(`roles.${member.role}`)}</div>
            )}
          </li>
        ))}
      </ul>
      <InviteDialog
        workspaceId={workspaceId}
        roles={roles}
        isOpen={isInviting}
        onOpenChange={setIsInviting}
      />
      <RemoveDialog
        workspaceId={workspaceId}
        member={leaving}
        onClose={() => setLeaving(null)}
        onRemoved={() => router.refresh()}
      />
    </section>
  );
}

function RemoveDialog({
  workspaceId,
  member,
  onClose,
  onRemoved,
}: {
  workspaceId: string;
  member: Member | null;
  onClose: () => void;
  onRemoved: () => void;
}) {
  const t = useTranslations("workspace");
  const { submit, isPending, reason, clear } = useSubmit(takeOutMember);
  if (!member) return null;
  const { name, userId } = member;
  const close = () => {
    clear();
    onClose();
  };
  return (
    <AskFirst
      title={t("members.removeTitle", { name })}
      text={t("members.removeText")}
      verb={t("members.remove")}
      isPending={isPending}
      problem={<Problem reason={reason} words={memberReasons(t)} />}
      onDo={() =>
        submit({ workspaceId, userId }, () => {
          close();
          toast(t("members.removed", { name }));
          onRemoved();
        })
      }
      onClose={close}
    />
  );
}

function memberReasons(t: ReturnType<typeof useTranslations<"workspace">>) {
  return {
    "last-owner": t("reasons.last-owner"),
    "not-a-member": t("reasons.not-a-member"),
  };
}
