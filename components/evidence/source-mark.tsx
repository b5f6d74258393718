import {
  AtSign,
  ChartColumn,
  ClipboardList,
  Eye,
  FileText,
  Headset,
  IdCard,
  type LucideIcon,
  MessagesSquare,
  Mic,
  NotebookPen,
  Star,
  StickyNote,
  UsersRound,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { classes } from "#components/ui/classes.ts";
import { type SourceType, sourceTypes } from "#domain/evidence/note.ts";

/** What kind of source it is: a drawing, and its word beside it or for those who hear it. */
export function SourceMark({
  type,
  isIconOnly = false,
  className,
}: {
  type: string;
  isIconOnly?: boolean;
  className?: string;
}) {
  const t = useTranslations("evidence.sourceTypes");
  const known = knownSourceType(type);
  const Icon = icons[known];
  if (isIconOnly) {
    return (
      <Icon role="img" aria-label={t(known)} className={classes("size-3.5 shrink-0", className)} />
    );
  }
  return (
    <span className={classes("inline-flex items-center gap-1 whitespace-nowrap", className)}>
      <Icon aria-hidden="true" className="size-3.5 shrink-0" />
      {t(known)}
    </span>
  );
}

/** Rows of the database name it as plain text. */
export function knownSourceType(type: string): SourceType {
  return sourceTypes.find((known) => known === type) ?? "other";
}

const icons: Record<SourceType, LucideIcon> = {
  interview: Mic,
  focus_group: UsersRound,
  survey: ClipboardList,
  review: Star,
  support: Headset,
  chat: MessagesSquare,
  social: AtSign,
  diary: NotebookPen,
  observation: Eye,
  analytics: ChartColumn,
  workshop: StickyNote,
  staff: IdCard,
  other: FileText,
};
