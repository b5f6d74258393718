"use client";

import { Webhook } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Section } from "#components/shell/section.tsx";
import { Button } from "#components/ui/button.tsx";
import { useKeptKeyboard } from "#components/ui/use-kept-keyboard.ts";
import type { WebhookRow } from "#server/api/read-webhooks.ts";
import { NewWebhookDialog } from "./new-webhook-dialog.tsx";
import { WebhookLine } from "./webhook-line.tsx";

/** Who is told what happens here, and how that went. */
export function Webhooks({ workspaceId, hooks }: { workspaceId: string; hooks: WebhookRow[] }) {
  const t = useTranslations("api.webhooks");
  const [isMaking, setIsMaking] = useState(false);
  const keyboard = useKeptKeyboard<HTMLUListElement>();
  return (
    <Section title={t("title")} text={t("text")}>
      <div className="self-start">
        <Button icon={<Webhook aria-hidden="true" />} onPress={() => setIsMaking(true)}>
          {t("new")}
        </Button>
      </div>
      {hooks.length === 0 ? (
        <p className="text-13 text-ink-faint">{t("none")}</p>
      ) : (
        <ul {...keyboard} className="border-t border-hairline">
          {hooks.map((hook) => (
            <WebhookLine key={hook.id} workspaceId={workspaceId} hook={hook} />
          ))}
        </ul>
      )}
      <NewWebhookDialog workspaceId={workspaceId} isOpen={isMaking} onOpenChange={setIsMaking} />
    </Section>
  );
}
