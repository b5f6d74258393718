"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Form } from "react-aria-components";
import { CopyField } from "#components/shell/copy-field.tsx";
import { Problem } from "#components/shell/problem.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { type WebhookEvent, webhookEvents } from "#domain/api/events.ts";
import { createWebhookAction } from "#server/api/actions.ts";
import { Choices } from "./choices.tsx";
import { useEventWords } from "./event-words.ts";

export function NewWebhookDialog({
  workspaceId,
  isOpen,
  onOpenChange,
}: {
  workspaceId: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const t = useTranslations("api.webhooks");
  const common = useTranslations("common");
  return (
    <Dialog
      title={t("new")}
      closeLabel={common("close")}
      size="small"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    >
      {(close) => <NewWebhook workspaceId={workspaceId} onDone={close} />}
    </Dialog>
  );
}

function NewWebhook({ workspaceId, onDone }: { workspaceId: string; onDone: () => void }) {
  const t = useTranslations("api");
  const common = useTranslations("common");
  const router = useRouter();
  const [url, setUrl] = useState("");
  const [events, setEvents] = useState<WebhookEvent[]>([...webhookEvents]);
  const [isChecked, setIsChecked] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const { submit, isPending, reason } = useSubmit(createWebhookAction);
  const words = useEventWords();
  if (secret) {
    return (
      <CopyField
        label={t("webhooks.secret")}
        hint={t("webhooks.once")}
        value={secret}
        onDone={onDone}
      />
    );
  }
  return (
    <Form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setIsChecked(true);
        if (url.trim() === "" || events.length === 0) return;
        submit({ workspaceId, url, events }, (made) => {
          setSecret(made.secret);
          router.refresh();
        });
      }}
    >
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
        error={isChecked && url.trim() === "" ? t("webhooks.urlHint") : undefined}
      />
      <Choices
        label={t("webhooks.events")}
        all={webhookEvents}
        words={words}
        chosen={events}
        onChange={setEvents}
        problem={isChecked && events.length === 0 ? t("webhooks.eventMissing") : null}
      />
      <DialogActions>
        <Button onPress={onDone}>{common("cancel")}</Button>
        <Button type="submit" variant="primary" isPending={isPending}>
          {t("webhooks.make")}
        </Button>
      </DialogActions>
    </Form>
  );
}
