"use client";

import { useTranslations } from "next-intl";
import { Avatar } from "#components/ui/avatar.tsx";
import { Badge } from "#components/ui/badge.tsx";
import type { OpportunityHead } from "#server/review/read-opportunities.ts";
import { StatusBadge } from "./status-badge.tsx";

/** Whether somebody has decided about a pain: the status of its newest opportunity, if it has one. */
export function DecisionMark({ status }: { status: OpportunityHead["status"] | null }) {
  const t = useTranslations("review.decision");
  return status ? <StatusBadge status={status} /> : <Badge isAssumed>{t("undecided")}</Badge>;
}

/** Whose it is, as initials with the name. */
export function OwnerMark({ name }: { name: string | null }) {
  const t = useTranslations("review.opportunities");
  if (name === null) return <span className="text-12 text-ink-faint">{t("noOwner")}</span>;
  return (
    <span className="inline-flex min-w-0 items-center gap-1.5 text-12">
      <Avatar size={20} name={name} />
      <span className="truncate">{name}</span>
    </span>
  );
}
