"use client";

import {
  Bookmark,
  CircleDot,
  Clock,
  type LucideIcon,
  MoreHorizontal,
  ShieldCheck,
} from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Avatar } from "#components/ui/avatar.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Menu, MenuItem, MenuTrigger } from "#components/ui/menu.tsx";
import { Press } from "#components/ui/press.tsx";
import { personColour } from "#domain/access/person-colour.ts";
import type { Moment, Person } from "#server/history/read-timeline.ts";
import { useMomentWords } from "./use-moment-words.ts";

export const momentActions = [
  "look",
  "compareNow",
  "compareBefore",
  "compareOther",
  "name",
  "rename",
  "restore",
  "delete",
] as const;
export type MomentAction = (typeof momentActions)[number];

type Props = {
  moment: Moment;
  people: ReadonlyMap<string, Person>;
  offered: readonly MomentAction[];
  isShown: boolean;
  onPress: () => void;
  onAction: (action: MomentAction) => void;
};

const icons: Record<Moment["kind"], LucideIcon> = {
  now: CircleDot,
  named: Bookmark,
  safety: ShieldCheck,
  start: Clock,
  end: Clock,
};

/** One state of the map in the list, and what people did to bring it about. */
export function MomentRow({ moment, people, offered, isShown, ...on }: Props) {
  const t = useTranslations("history");
  const format = useFormatter();
  const words = useMomentWords();
  const title = words.title(moment);
  const full = words.fullTitle(moment);
  const Icon = icons[moment.kind];
  return (
    <li
      className="group relative flex items-start gap-2 rounded-control py-1.5 pr-1 pl-2 hover:bg-hover data-shown:bg-accent-tint"
      {...(isShown ? { "data-shown": "" } : {})}
    >
      <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-ink-soft" />
      <div className="min-w-0 flex-1">
        <Press
          data-moment={moment.versionId ?? ""}
          {...(isShown ? { "aria-current": "true" } : {})}
          onPress={on.onPress}
          className="w-full cursor-default text-left text-13 after:absolute after:inset-0 after:rounded-control"
        >
          <span className={moment.kind === "named" ? "font-bold" : "font-medium"}>{title}</span>{" "}
          <span className="text-12 text-ink-faint tabular-nums">
            {format.dateTime(moment.at, { hour: "numeric", minute: "2-digit" })}
          </span>
        </Press>
        {moment.kind === "named" && moment.madeBy !== null ? (
          <p className="text-12 text-ink-faint">
            {t("moment.named", { who: words.nameOf(moment.madeBy, people) })}
          </p>
        ) : null}
        <ul className="mt-1 flex flex-col gap-1">
          {moment.work.map((one) => {
            const name = words.nameOf(one.actorId, people);
            return (
              <li key={one.actorId} className="flex items-start gap-1.5 text-12 text-ink-soft">
                <Avatar size={20} name={name} colour={personColour(one.actorId ?? "")} />
                <span className="min-w-0 pt-0.5 hyphens-auto">
                  <span className="font-medium text-ink">{name}</span> {words.work(one)}
                </span>
              </li>
            );
          })}
        </ul>
      </div>
      {offered.length > 0 ? (
        <MenuTrigger>
          <IconButton
            size="small"
            label={t("actions.for", { title: full })}
            className="relative opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 aria-expanded:opacity-100 pointer-coarse:opacity-100"
          >
            <MoreHorizontal aria-hidden="true" />
          </IconButton>
          <Menu onAction={(key) => on.onAction(key as MomentAction)}>
            {offered.map((action) => (
              <MenuItem key={action} id={action}>
                {t(`actions.${action}`)}
              </MenuItem>
            ))}
          </Menu>
        </MenuTrigger>
      ) : null}
    </li>
  );
}
