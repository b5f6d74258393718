"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Form, Radio, RadioGroup } from "react-aria-components";
import { Problem } from "#components/shell/problem.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { TemplateKey } from "#domain/map/templates/template.ts";
import { type Locale, locales } from "#messages/locales.ts";
import { createMap } from "#server/map/actions.ts";

export type Start = TemplateKey | "blank";
/** Each start's small picture, drawn on the server. */
export type TemplatePreviews = Record<Start, ReactNode>;

const starts = ["blank", "purchase", "recovery", "patient", "business"] as const;

export function NewMapDialog({
  workspaceId,
  previews,
  onCreated,
  isOpen,
  onOpenChange,
}: {
  workspaceId: string;
  previews: TemplatePreviews;
  onCreated: (mapId: string) => void;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const t = useTranslations("maps");
  const common = useTranslations("common");
  return (
    <Dialog
      title={t("create.title")}
      closeLabel={common("close")}
      size="large"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    >
      {(close) => (
        <NewMapForm
          workspaceId={workspaceId}
          previews={previews}
          onCreated={onCreated}
          onCancel={close}
        />
      )}
    </Dialog>
  );
}

function NewMapForm({
  workspaceId,
  previews,
  onCreated,
  onCancel,
}: {
  workspaceId: string;
  previews: TemplatePreviews;
  onCreated: (mapId: string) => void;
  onCancel: () => void;
}) {
  const t = useTranslations("maps");
  const shell = useTranslations("shell");
  const common = useTranslations("common");
  const [title, setTitle] = useState("");
  const [language, setLanguage] = useState<Locale>(useLocale());
  const [template, setTemplate] = useState<Start>("blank");
  const { submit, isPending, reason } = useSubmit(createMap);
  return (
    <Form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        submit({ workspaceId, title, language, template }, ({ mapId }) => onCreated(mapId));
      }}
    >
      <Problem reason={reason} />
      <div className="grid gap-4 sm:grid-cols-[1fr_200px]">
        <TextField
          label={t("create.name")}
          note={common("optional")}
          placeholder={t("create.namePlaceholder")}
          value={title}
          onChange={setTitle}
          autoFocus
          maxLength={200}
        />
        <Select
          label={t("create.language")}
          value={language}
          onChange={(key) => setLanguage(key as Locale)}
        >
          {locales.map((key) => (
            <SelectOption key={key} id={key}>
              {shell(`languages.${key}`)}
            </SelectOption>
          ))}
        </Select>
      </div>
      <RadioGroup
        aria-label={t("create.startFrom")}
        value={template}
        onChange={(key) => setTemplate(key as Start)}
        className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,230px),1fr))] gap-3"
      >
        {starts.map((start) => (
          <Radio
            key={start}
            value={start}
            className="flex cursor-default flex-col overflow-hidden rounded-card ring-1 ring-hairline transition-shadow duration-120 hover:ring-edge selected:ring-2 selected:ring-accent"
          >
            <span className="block h-28 border-b border-hairline bg-paper p-2.5">
              {previews[start]}
            </span>
            <span className="flex flex-col gap-0.5 p-3">
              <span className="text-13 font-bold">
                {start === "blank" ? t("create.blank") : t(`templates.${start}`)}
              </span>
              <span className="text-12 text-ink-faint">
                {start === "blank" ? t("create.blankHint") : t(`templates.${start}Hint`)}
              </span>
            </span>
          </Radio>
        ))}
      </RadioGroup>
      <DialogActions>
        <Button onPress={onCancel}>{common("cancel")}</Button>
        <Button type="submit" variant="primary" isPending={isPending}>
          {t("create.action")}
        </Button>
      </DialogActions>
    </Form>
  );
}
