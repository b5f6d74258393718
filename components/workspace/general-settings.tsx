"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Problem } from "#components/shell/problem.tsx";
import { Section } from "#components/shell/section.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Button } from "#components/ui/button.tsx";
import { Combobox } from "#components/ui/combobox.tsx";
import { Form } from "#components/ui/form.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { Switch } from "#components/ui/switch.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { toast } from "#components/ui/toast.tsx";
import { type Locale, locales } from "#messages/locales.ts";
import { saveSettings } from "#server/workspace/actions.ts";
import type { Settings } from "#server/workspace/read.ts";

export function GeneralSettings({
  workspaceId,
  settings,
  canManage,
  timeZones,
}: {
  workspaceId: string;
  settings: Settings;
  canManage: boolean;
  timeZones: string[];
}) {
  const t = useTranslations("workspace.general");
  const tabs = useTranslations("workspace.tabs");
  const common = useTranslations("common");
  const shell = useTranslations("shell");
  const access = useTranslations("workspace");
  const router = useRouter();
  const [name, setName] = useState(settings.name);
  const [locale, setLocale] = useState<Locale>(settings.locale);
  const [timeZone, setTimeZone] = useState(settings.timeZone);
  const form = useSubmit(saveSettings);
  const privacy = useSubmit(saveSettings);
  const nameProblem = name.trim() ? undefined : access("nameMissing");

  const onSaved = () => {
    toast(common("saved"));
    router.refresh();
  };

  return (
    <>
      {canManage ? null : <p className="text-13 text-ink-soft">{t("readOnly")}</p>}
      <Section title={tabs("general")}>
        <Form
          className="flex flex-col gap-5"
          onSubmit={(event) => {
            event.preventDefault();
            if (!nameProblem) {
              form.submit({ workspaceId, settings: { name, locale, timeZone } }, onSaved);
            }
          }}
        >
          <Problem reason={form.reason} />
          <TextField
            label={t("name")}
            value={name}
            onChange={setName}
            error={nameProblem}
            isDisabled={!canManage}
            maxLength={80}
          />
          <TextField label={t("address")} value={`/w/${settings.slug}`} isReadOnly />
          <Select
            label={t("language")}
            hint={t("languageHint")}
            value={locale}
            onChange={(key) => setLocale(key as Locale)}
            isDisabled={!canManage}
          >
            {locales.map((key) => (
              <SelectOption key={key} id={key}>
                {shell(`languages.${key}`)}
              </SelectOption>
            ))}
          </Select>
          <Combobox
            label={t("timeZone")}
            hint={t("timeZoneHint")}
            emptyText={t("noZone")}
            value={timeZone}
            onChange={(key) => key && setTimeZone(String(key))}
            defaultItems={timeZones.map((id) => ({ id }))}
            menuTrigger="input"
            isDisabled={!canManage}
          >
            {({ id }) => <SelectOption id={id}>{id}</SelectOption>}
          </Combobox>
          {canManage ? (
            <div>
              <Button type="submit" variant="primary" isPending={form.isPending}>
                {common("save")}
              </Button>
            </div>
          ) : null}
        </Form>
      </Section>
      <Section title={t("privacy")}>
        <Problem reason={privacy.reason} />
        <Switch
          isSelected={settings.pseudonymises}
          isDisabled={!canManage || privacy.isPending}
          onChange={(pseudonymises) =>
            privacy.submit({ workspaceId, settings: { pseudonymises } }, onSaved)
          }
          hint={t("pseudonymisesHint")}
        >
          {t("pseudonymises")}
        </Switch>
        <Switch
          isSelected={settings.isSensitive}
          isDisabled={!canManage || privacy.isPending}
          onChange={(isSensitive) =>
            privacy.submit({ workspaceId, settings: { isSensitive } }, onSaved)
          }
          hint={t("isSensitiveHint")}
        >
          {t("isSensitive")}
        </Switch>
        <Select
          label={t("retention")}
          hint={t("retentionHint")}
          value={settings.retentionMonths ?? 0}
          isDisabled={!canManage || privacy.isPending}
          onChange={(key) =>
            privacy.submit(
              { workspaceId, settings: { retentionMonths: Number(key) || null } },
              onSaved,
            )
          }
        >
          {retentionChoices(settings.retentionMonths).map((months) => (
            <SelectOption key={months} id={months}>
              {months === 0 ? t("retentionNever") : t("retentionMonths", { count: months })}
            </SelectOption>
          ))}
        </Select>
      </Section>
    </>
  );
}

const usualMonths = [0, 6, 12, 24, 36, 60, 120];

function retentionChoices(current: number | null): number[] {
  return [...new Set([...usualMonths, current ?? 0])].sort((a, b) => a - b);
}
