"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyField } from "#components/shell/copy-field.tsx";
import { Problem } from "#components/shell/problem.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import type { MemberRole } from "#domain/access/policy.ts";
import { inviteMember } from "#server/workspace/actions.ts";
import { RoleSelect } from "./role-select.tsx";

const spans = [1, 7, 30] as const;
type Days = (typeof spans)[number];

export function InviteDialog({
  workspaceId,
  roles,
  isOpen,
  onOpenChange,
}: {
  workspaceId: string;
  roles: MemberRole[];
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const t = useTranslations("workspace.members");
  const common = useTranslations("common");
  return (
    <Dialog
      title={t("inviteTitle")}
      closeLabel={common("close")}
      size="small"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    >
      {(close) => <InviteForm workspaceId={workspaceId} roles={roles} onDone={close} />}
    </Dialog>
  );
}

function InviteForm({
  workspaceId,
  roles,
  onDone,
}: {
  workspaceId: string;
  roles: MemberRole[];
  onDone: () => void;
}) {
  const t = useTranslations("workspace.members");
  const common = useTranslations("common");
  const router = useRouter();
  const [role, setRole] = useState<MemberRole>("editor");
  const [days, setDays] = useState<Days>(7);
  const [link, setLink] = useState<string | null>(null);
  const { submit, isPending, reason } = useSubmit(inviteMember);

  if (link) {
    return <CopyField label={t("link")} hint={t("linkOnce")} value={link} onDone={onDone} />;
  }
  return (
    <div className="flex flex-col gap-4">
      <p className="text-14 text-ink-soft">{t("inviteText")}</p>
      <Problem reason={reason} />
      <RoleSelect label={t("role")} isLabelVisible roles={roles} value={role} onChange={setRole} />
      <Select label={t("inviteFor")} value={days} onChange={(key) => setDays(Number(key) as Days)}>
        {spans.map((count) => (
          <SelectOption key={count} id={count}>
            {t("days", { count })}
          </SelectOption>
        ))}
      </Select>
      <DialogActions>
        <Button onPress={onDone}>{common("cancel")}</Button>
        <Button
          variant="primary"
          isPending={isPending}
          onPress={() =>
            submit({ workspaceId, role, days }, ({ token }) => {
              setLink(new URL(`/invite/${token}`, window.location.href).href);
              router.refresh();
            })
          }
        >
          {t("makeLink")}
        </Button>
      </DialogActions>
    </div>
  );
}
