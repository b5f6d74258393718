"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Problem } from "#components/shell/problem.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { deleteMapTemplate, renameMapTemplate } from "#server/map/actions.ts";
import type { OwnTemplate } from "#server/map/templates.ts";

/** Renames and deletes the own template that is chosen. */
export function OwnTemplateTools({
  workspaceId,
  template,
}: {
  workspaceId: string;
  template: OwnTemplate;
}) {
  const t = useTranslations("maps.own");
  const router = useRouter();
  const [name, setName] = useState(template.name);
  const renaming = useSubmit(renameMapTemplate);
  const deleting = useSubmit(deleteMapTemplate);
  const which = { workspaceId, templateId: template.id };
  return (
    <fieldset className="flex flex-wrap items-end gap-2 rounded-card bg-sunk p-3">
      <legend className="sr-only">{template.name}</legend>
      <TextField
        label={t("name")}
        value={name}
        onChange={setName}
        maxLength={200}
        className="min-w-40 flex-1"
      />
      <Button
        isDisabled={name.trim() === "" || name === template.name}
        isPending={renaming.isPending}
        onPress={() => renaming.submit({ ...which, name }, () => router.refresh())}
      >
        {t("rename")}
      </Button>
      <Button
        variant="danger"
        isPending={deleting.isPending}
        onPress={() => deleting.submit(which, () => router.refresh())}
      >
        {t("delete")}
      </Button>
      <Problem reason={renaming.reason ?? deleting.reason} words={{ "not-found": t("gone") }} />
    </fieldset>
  );
}
