"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Problem } from "#components/shell/problem.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
import { TextField } from "#components/ui/text-field.tsx";
import { type WebhookEvent, webhookEvents } from "#domain/api/events.ts";
import { createWebhookAction } from "#server/api/actions.ts";
import { Choices } from "./choices.tsx";
import { useEventWords } from "./event-words.ts";
import { OnceDialog, type OnceDialogProps, OnceForm } from "./once-dialog.tsx";

export function NewWebhookDialog({ workspaceId, ...dialog }: OnceDialogProps) {
  const t = useTranslations("api.webhooks");
  return (
    <OnceDialog title={t("new")} {...dialog}>
      {(close) => <NewWebhook workspaceId={workspaceId} onDone={close} />}
    </OnceDialog>
  );
}

function NewWebhook({ workspaceId, onDone }: { workspaceId: string; onDone: () => void }) {
  const t = useTranslations("api");
  const words = useEventWords();
  const [url, setUrl] = useState("");
  const [events, setEvents] = useState<WebhookEvent[]>([...webhookEvents]);
  const { submit, isPending, reason } = useSubmit(createWebhookAction);
  const hasUrl = url.trim() !== "";
  const hasEvents = events.length > 0;
  return (
    <OnceForm
      isWhole={hasUrl && hasEvents}
      isPending={isPending}
      words={{
        make: t("webhooks.make"),
        secret: t("webhooks.secret"),
        once: t("webhooks.once"),
      }}
      onMake={(show) => submit({ workspaceId, url, events }, ({ secret }) => show(secret))}
      onDone={onDone}
    >
      {(isChecked) => (
        <>
          <Problem
            reason={reason}
            words={{ "address-not-allowed": t("reasons.address-not-allowed") }}
          />
          <TextField
            label={t("webhooks.url")}
            hint={t("webhooks.urlHint")}
            value={url}
            onChange={setUrl}
            inputMode="url"
            maxLength={1_000}
            autoFocus
            error={isChecked && !hasUrl ? t("webhooks.urlHint") : undefined}
          />
          <Choices
            label={t("webhooks.events")}
            all={webhookEvents}
            words={words}
            chosen={events}
            onChange={setEvents}
            problem={isChecked && !hasEvents ? t("webhooks.eventMissing") : null}
          />
        </>
      )}
    </OnceForm>
  );
}
