"use client";

import { Check } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Avatar } from "#components/ui/avatar.tsx";
import { classes } from "#components/ui/classes.ts";
import { Press } from "#components/ui/press.tsx";
import { personColour } from "#domain/access/person-colour.ts";
import type { Reader } from "#server/evidence/note-reads.ts";

const faces = 4;

/** Who has read the note, as faces, and whether oneself has: pressed on and off. */
export function ReadMark({
  readers,
  meId,
  onRead,
}: {
  readers: Reader[];
  meId: string;
  onRead: (isRead: boolean) => void;
}) {
  const t = useTranslations("desk.reads");
  const isRead = readers.some(({ id }) => id === meId);
  const others = readers.filter(({ id }) => id !== meId);
  return (
    <span className="flex items-center gap-2">
      {others.length > 0 ? (
        <span className="flex -space-x-1.5 max-sm:hidden">
          {others.slice(-faces).map(({ id, name }) => (
            <Avatar
              key={id}
              size={20}
              name={name}
              colour={personColour(id)}
              label={t("hasRead", { name })}
              className="ring-2 ring-paper"
            />
          ))}
        </span>
      ) : null}
      <Press
        aria-pressed={isRead}
        data-tooltip={isRead ? t("markUnread") : t("markRead")}
        data-shortcut="U"
        onPress={() => onRead(!isRead)}
        className={classes(
          "inline-flex h-7 items-center gap-1 rounded-full px-2.5 text-12 font-medium ring-1 ring-inset [&_svg]:size-3.5",
          isRead
            ? "bg-accent-tint text-accent ring-accent"
            : "text-ink-soft ring-edge hover:bg-hover",
        )}
      >
        {isRead ? <Check aria-hidden="true" /> : null}
        {t("read")}
      </Press>
    </span>
  );
}

/** Who has listened, and when. */
export function ReadersList({ readers }: { readers: Reader[] }) {
  const t = useTranslations("desk.reads");
  const format = useFormatter();
  return (
    <section aria-label={t("title")} className="flex flex-col gap-2">
      <h3 className="text-14 font-bold">{t("title")}</h3>
      {readers.length === 0 ? (
        <p className="text-13 text-ink-soft">{t("nobody")}</p>
      ) : (
        <ul className="flex flex-col gap-1.5">
          {readers.map(({ id, name, readAt }) => (
            <li key={id} className="flex items-center gap-2 text-13">
              <Avatar size={20} name={name} colour={personColour(id)} />
              <span className="min-w-0 flex-1 truncate">{name}</span>
              <time dateTime={readAt.toISOString()} className="text-12 text-ink-faint">
                {format.dateTime(readAt, { dateStyle: "medium" })}
              </time>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
