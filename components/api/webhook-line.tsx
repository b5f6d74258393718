"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { AskFirst } from "#components/shell/ask-first.tsx";
import { useAct } from "#components/shell/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { removeWebhookAction, testWebhookAction } from "#server/api/actions.ts";
import type { WebhookRow } from "#server/api/read-webhooks.ts";
import { DeliveryLog } from "./delivery-log.tsx";
import { useEventWords } from "./event-words.ts";

export function WebhookLine({ workspaceId, hook }: { workspaceId: string; hook: WebhookRow }) {
  const t = useTranslations("api.webhooks");
  const router = useRouter();
  const words = useEventWords();
  const { act, isBusy } = useAct();
  const [isLeaving, setIsLeaving] = useState(false);
  const { id, url, events, deliveries } = hook;
  const which = { workspaceId, webhookId: id };
  const refresh = { onDone: () => router.refresh() };
  return (
    <li className="flex flex-col gap-2 border-b border-hairline py-3">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="flex min-w-0 flex-1 basis-64 flex-col gap-1">
          <span className="text-14 font-medium break-all">{url}</span>
          <span className="text-13 text-ink-soft">
            {events.map((event) => words[event]).join(" · ")}
          </span>
        </div>
        <div className="flex gap-2">
          <Button
            size="small"
            isDisabled={isBusy}
            onPress={() => act(() => testWebhookAction(which), { done: t("tested"), ...refresh })}
          >
            {t("test")}
          </Button>
          <Button size="small" onPress={() => setIsLeaving(true)}>
            {t("remove")}
          </Button>
        </div>
      </div>
      <DeliveryLog workspaceId={workspaceId} webhookId={id} deliveries={deliveries} />
      {isLeaving ? (
        <AskFirst
          title={t("removeTitle")}
          text={t("removeText", { url })}
          verb={t("remove")}
          isPending={isBusy}
          onDo={() =>
            act(() => removeWebhookAction(which), {
              done: t("removed"),
              onDone: () => {
                setIsLeaving(false);
                router.refresh();
              },
            })
          }
          onClose={() => setIsLeaving(false)}
        />
      ) : null}
    </li>
  );
}
