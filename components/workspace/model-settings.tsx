"use client";

import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Problem } from "#components/shell/problem.tsx";
import { Section } from "#components/shell/section.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { Switch } from "#components/ui/switch.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { toast } from "#components/ui/toast.tsx";
import { saveModelAction, tryModelAction } from "#server/analysis/actions.ts";
import type { ModelSettings as Settings } from "#server/analysis/read-model.ts";

/** A language model beside the analysis: off unless set, and what leaves the server is shown first. */
export function ModelSettings({
  workspaceId,
  settings,
}: {
  workspaceId: string;
  settings: Settings;
}) {
  const t = useTranslations("workspace.model");
  const tReasons = useTranslations("workspace.reasons");
  const common = useTranslations("common");
  const router = useRouter();
  const [isOn, setIsOn] = useState(settings.isOn);
  const [address, setAddress] = useState(settings.address);
  const [model, setModel] = useState(settings.model);
  const form = useSubmit(saveModelAction);
  const trial = useSubmit(tryModelAction);
  const { hosts, isSensitive, example } = settings;
  const words = Object.fromEntries(reasons.map((reason) => [reason, tReasons(reason)]));
  const cannot = hosts.length === 0 ? "noHosts" : isSensitive ? "sensitive" : null;
  return (
    <Section title={t("title")} text={t("text")}>
      {cannot ? (
        <p className="text-14 text-ink-soft">{t(cannot)}</p>
      ) : (
        <Form
          className="flex flex-col gap-5"
          onSubmit={(event) => {
            event.preventDefault();
            form.submit({ workspaceId, isOn, address, model }, () => {
              toast(common("saved"));
              router.refresh();
            });
          }}
        >
          <Problem reason={form.reason} words={words} />
          <TextField
            label={t("address")}
            hint={t("addressHint", { hosts: hosts.join(", ") })}
            value={address}
            onChange={setAddress}
            inputMode="url"
            maxLength={300}
            placeholder="http://localhost:11434/v1"
          />
          <TextField
            label={t("name")}
            hint={t("nameHint")}
            value={model}
            onChange={setModel}
            maxLength={120}
          />
          <Sent request={JSON.stringify({ ...example, model }, null, 2)} />
          <Switch isSelected={isOn} onChange={setIsOn} hint={t("isOnHint")}>
            {t("isOn")}
          </Switch>
          <Problem reason={trial.reason} words={words} />
          <div className="flex flex-wrap gap-2">
            <Button type="submit" variant="primary" isPending={form.isPending}>
              {common("save")}
            </Button>
            <Button
              isDisabled={address.trim() === "" || model.trim() === ""}
              isPending={trial.isPending}
              onPress={() =>
                trial.submit({ workspaceId, address, model }, () => toast(t("answered")))
              }
            >
              {t("try")}
            </Button>
          </div>
          <LastAsked settings={settings} />
        </Form>
      )}
    </Section>
  );
}

/** The request to the letter, with passages of this workspace. */
function Sent({ request }: { request: string }) {
  const t = useTranslations("workspace.model");
  return (
    <details className="rounded-card bg-sunk px-3 py-2 text-13">
      <summary className="cursor-pointer rounded-mark font-medium">{t("sent")}</summary>
      <p className="mt-2 text-ink-soft">{t("sentText")}</p>
      <pre className="mt-2 text-12 break-words whitespace-pre-wrap">{request}</pre>
    </details>
  );
}

function LastAsked({ settings: { lastAskedAt, lastProblem } }: { settings: Settings }) {
  const t = useTranslations("workspace");
  const format = useFormatter();
  if (!lastAskedAt) return null;
  const at = format.dateTime(lastAskedAt, { dateStyle: "medium", timeStyle: "short" });
  const problem = problems.find((known) => known === lastProblem);
  return (
    <p role="status" className="text-13 text-ink-soft">
      {problem
        ? t("model.lastFailed", { at, reason: t(`reasons.${problem}`) })
        : t("model.lastWell", { at })}
    </p>
  );
}

const problems = ["host-not-allowed", "no-answer", "refused", "unreadable"] as const;
const reasons = [...problems, "sensitive-workspace", "model-missing"] as const;
