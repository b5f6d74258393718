import { CalendarCheck, CircleCheck, CircleDashed, Lightbulb } from "lucide-react";
import type { CardStatus } from "#domain/map/kinds.ts";

/** Each status has a shape of its own. */
export function StatusMark({ status }: { status: CardStatus }) {
  const Icon = icons[status];
  return <Icon aria-hidden="true" className="size-3.5 shrink-0" />;
}

const icons = {
  idea: Lightbulb,
  planned: CalendarCheck,
  doing: CircleDashed,
  done: CircleCheck,
} as const;
