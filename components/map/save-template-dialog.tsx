"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Problem } from "#components/shell/problem.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Form } from "#components/ui/form.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { toast } from "#components/ui/toast.tsx";
import { saveMapTemplate } from "#server/map/actions.ts";

type Props = { workspaceId: string; map: { id: string; title: string }; onClose: () => void };

/** Keeps a map to start others from, with its cards or without. */
export function SaveTemplateDialog({ onClose, ...props }: Props) {
  const t = useTranslations("maps.own");
  const common = useTranslations("common");
  return (
    <Dialog
      title={t("save")}
      closeLabel={common("close")}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      {(close) => <SaveForm {...props} onClose={close} />}
    </Dialog>
  );
}

function SaveForm({ workspaceId, map, onClose }: Props) {
  const t = useTranslations("maps.own");
  const common = useTranslations("common");
  const router = useRouter();
  const [name, setName] = useState(map.title);
  const [withContent, setWithContent] = useState(false);
  const { submit, isPending, reason } = useSubmit(saveMapTemplate);
  return (
    <Form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit({ workspaceId, mapId: map.id, name, withContent }, () => {
          toast(t("saved", { name }));
          router.refresh();
          onClose();
        });
      }}
    >
      <Problem reason={reason} words={{ "invalid-input": t("needsName") }} />
      <TextField label={t("name")} value={name} onChange={setName} maxLength={200} autoFocus />
      <Checkbox isSelected={withContent} onChange={setWithContent}>
        {t("withContent")}
      </Checkbox>
      <p className="text-12 text-ink-faint">{t("saveHint")}</p>
      <DialogActions>
        <Button onPress={onClose}>{common("cancel")}</Button>
        <Button type="submit" variant="primary" isPending={isPending}>
          {t("save")}
        </Button>
      </DialogActions>
    </Form>
  );
}
