"use client";

import { CircleCheck, CircleDashed, CircleDot, CirclePlay, CircleSlash } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import type { OpportunityStatus } from "#domain/review/opportunity.ts";

const looks = {
  proposed: { Icon: CircleDashed, tone: "plain" },
  decided: { Icon: CircleDot, tone: "accent" },
  "in-progress": { Icon: CirclePlay, tone: "accent" },
  done: { Icon: CircleCheck, tone: "gain" },
  rejected: { Icon: CircleSlash, tone: "plain" },
} as const satisfies Record<OpportunityStatus, { Icon: unknown; tone: BadgeTone }>;

/** How far an opportunity has come, in a word with a shape. */
export function StatusBadge({ status }: { status: OpportunityStatus }) {
  const t = useTranslations("review.opportunities.statuses");
  const { Icon, tone } = looks[status];
  return (
    <Badge tone={tone}>
      <Icon aria-hidden="true" className="size-3" />
      {t(status)}
    </Badge>
  );
}
