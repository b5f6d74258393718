"use client";

import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useAct } from "#components/shell/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { sendAgainAction } from "#server/api/actions.ts";
import type { DeliveryRow } from "#server/api/read-webhooks.ts";
import { useEventWords } from "./event-words.ts";

/** What was sent lately and how it went; what did not arrive can be sent again. */
export function DeliveryLog({
  workspaceId,
  webhookId,
  deliveries,
}: {
  workspaceId: string;
  webhookId: string;
  deliveries: DeliveryRow[];
}) {
  const t = useTranslations("api.webhooks");
  const format = useFormatter();
  const router = useRouter();
  const words = useEventWords();
  const outcome = useOutcome();
  const { act, isBusy } = useAct();
  if (deliveries.length === 0) return <p className="text-12 text-ink-faint">{t("logNone")}</p>;
  return (
    <details>
      <summary className="cursor-pointer rounded-mark text-13 text-ink-soft">{t("log")}</summary>
      <ul className="mt-1">
        {deliveries.map((delivery) => {
          const { id, event, at, status } = delivery;
          const when = format.dateTime(at, { dateStyle: "short", timeStyle: "medium" });
          return (
            <li key={id} className="flex min-h-8 flex-wrap items-center gap-x-3 py-1 text-13">
              <span className="tabular-nums text-ink-faint">{when}</span>
              <span>{words[event]}</span>
              <span className="min-w-0 flex-1 text-ink-soft">{outcome(delivery)}</span>
              {status === "waiting" ? null : (
                <Button
                  size="small"
                  variant="quiet"
                  isDisabled={isBusy}
                  aria-label={t("againOne", { event: words[event], when })}
                  onPress={() =>
                    act(() => sendAgainAction({ workspaceId, webhookId, deliveryId: id }), {
                      done: t("onItsWay"),
                      onDone: () => router.refresh(),
                    })
                  }
                >
                  {t("again")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function useOutcome() {
  const t = useTranslations("api.webhooks");
  const format = useFormatter();
  return ({ status, responseStatus, problem, tries, nextTryAt }: DeliveryRow): string => {
    const known = problems.find((one) => one === problem);
    const why =
      responseStatus !== null && known !== "redirected"
        ? t("answered", { status: String(responseStatus) })
        : known
          ? t(`problems.${known}`)
          : "";
    if (status === "delivered") return t("delivered", { status: String(responseStatus ?? "") });
    if (status === "failed") return t("failed", { tries, why });
    if (tries === 0) return t("waiting");
    const when = format.dateTime(nextTryAt, { timeStyle: "short" });
    return t("waitingAgain", { tries, why, when });
  };
}

const problems = ["address-not-allowed", "no-answer", "redirected", "refused"] as const;
