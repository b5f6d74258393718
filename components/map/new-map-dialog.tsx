"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Radio, RadioGroup } from "react-aria-components";
import { Problem } from "#components/shell/problem.tsx";
import { useLanguage } from "#components/shell/use-language.ts";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Form } from "#components/ui/form.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { TemplateKey } from "#domain/map/templates/template.ts";
import { type Locale, locales } from "#messages/locales.ts";
import { createMap, createMapFromTemplate } from "#server/map/actions.ts";
import type { OwnTemplate } from "#server/map/templates.ts";
import { OwnTemplateTools } from "./own-template-tools.tsx";

export type Start = TemplateKey | "blank";
/** Each start's small picture, drawn on the server. */
export type TemplatePreviews = Record<Start, ReactNode>;

const starts = [
  "blank",
  "purchase",
  "recovery",
  "patient",
  "business",
  "permit",
  "student",
  "employee",
  "subscription",
] as const;
const OWN = "own:";

export function NewMapDialog({
  workspaceId,
  previews,
  templates,
  onCreated,
  isOpen,
  onOpenChange,
}: {
  workspaceId: string;
  previews: TemplatePreviews;
  /** what people of the workspace kept to start from */
  templates: readonly OwnTemplate[];
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
          templates={templates}
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
  templates,
  onCreated,
  onCancel,
}: {
  workspaceId: string;
  previews: TemplatePreviews;
  /** what people of the workspace kept to start from */
  templates: readonly OwnTemplate[];
  onCreated: (mapId: string) => void;
  onCancel: () => void;
}) {
  const t = useTranslations("maps");
  const shell = useTranslations("shell");
  const common = useTranslations("common");
  const [title, setTitle] = useState("");
  const [language, setLanguage] = useState<Locale>(useLanguage());
  const [template, setTemplate] = useState<string>("blank");
  const { submit, isPending, reason } = useSubmit(createMap);
  const fromOwn = useSubmit(createMapFromTemplate);
  const own = templates.find(({ id }) => template === `${OWN}${id}`);
  return (
    <Form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        const done = ({ mapId }: { mapId: string }) => onCreated(mapId);
        const start = starts.find((key) => key === template) ?? "blank";
        if (own) fromOwn.submit({ workspaceId, templateId: own.id, title }, done);
        else submit({ workspaceId, title, language, template: start }, done);
      }}
    >
      <Problem reason={reason ?? fromOwn.reason} words={{ "not-found": t("own.gone") }} />
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
        onChange={setTemplate}
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
        {templates.map(({ id, name, steps }) => (
          <Radio
            key={id}
            value={`${OWN}${id}`}
            className="flex cursor-default flex-col gap-0.5 rounded-card p-3 ring-1 ring-hairline transition-shadow duration-120 hover:ring-edge selected:ring-2 selected:ring-accent"
          >
            <span className="text-13 font-bold break-words">{name}</span>
            <span className="text-12 text-ink-faint">{t("own.hint", { count: steps })}</span>
          </Radio>
        ))}
      </RadioGroup>
      {own ? <OwnTemplateTools key={own.id} workspaceId={workspaceId} template={own} /> : null}
      <DialogActions>
        <Button onPress={onCancel}>{common("cancel")}</Button>
        <Button type="submit" variant="primary" isPending={isPending || fromOwn.isPending}>
          {t("create.action")}
        </Button>
      </DialogActions>
    </Form>
  );
}
