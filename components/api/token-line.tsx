"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import type { TokenRow } from "#server/api/read-tokens.ts";
import { useScopeWords } from "./scope-words.ts";

export function TokenLine({ token, onRevoke }: { token: TokenRow; onRevoke: () => void }) {
  const t = useTranslations("api.tokens");
  const format = useFormatter();
  const words = useScopeWords();
  const { name, hint, scopes, maker, status, createdAt, expiresAt, lastUsedAt } = token;
  const day = (date: Date) => format.dateTime(date, { dateStyle: "medium" });
  const moment = (date: Date) => format.dateTime(date, { dateStyle: "medium", timeStyle: "short" });
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 border-b border-hairline py-3">
      <div className="flex min-w-0 flex-1 basis-64 flex-col gap-1">
        <div className="flex flex-wrap items-center gap-2">
          <span className="text-14 font-medium">{name}</span>
          <Badge tone={status === "live" ? "accent" : "plain"}>{t(`statuses.${status}`)}</Badge>
        </div>
        <p className="text-13 text-ink-soft">{scopes.map((scope) => words[scope]).join(" · ")}</p>
        <p className="text-12 text-ink-faint">
          {t("by", { hint, name: maker, date: day(createdAt) })}
        </p>
        <p className="text-12 text-ink-faint">
          {lastUsedAt ? t("lastUsed", { when: moment(lastUsedAt) }) : t("neverUsed")}
          {" · "}
          {expiresAt ? t("until", { date: day(expiresAt) }) : t("forever")}
        </p>
      </div>
      <Button size="small" onPress={onRevoke}>
        {t("revoke")}
      </Button>
    </li>
  );
}
