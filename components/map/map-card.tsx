"use client";

import { BookmarkPlus, Copy, Download, Ellipsis, Sparkles, Trash2 } from "lucide-react";
import Link from "next/link";
import { useFormatter, useNow, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "#components/ui/badge.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { MeaningMark } from "#components/ui/meaning-mark.tsx";
import { Menu, MenuItem, MenuSeparator, MenuTrigger } from "#components/ui/menu.tsx";
import type { MapEntry } from "./map-list.tsx";
import { WaitsHere } from "./waits-here.tsx";

export function MapCard({
  map,
  href,
  personId,
  picture,
  canEdit,
  onDuplicate,
  onToBe,
  onTemplate,
  onDelete,
}: {
  map: MapEntry;
  href: string;
  /** who looks */
  personId: string;
  picture: ReactNode;
  canEdit: boolean;
  onDuplicate: () => void;
  onToBe: () => void;
  onTemplate: () => void;
  onDelete: () => void;
}) {
  const t = useTranslations("maps");
  const common = useTranslations("common");
  const format = useFormatter();
  const now = useNow();
  const title = map.title || t("untitled");
  return (
    <article className="group relative flex w-full flex-col overflow-hidden rounded-card bg-raised ring-1 ring-hairline transition-shadow duration-120 hover:ring-edge">
      <div className="h-44 border-b border-hairline bg-paper p-3">{picture}</div>
      <div className="flex items-start gap-2 p-3 pl-4">
        <div className="min-w-0 flex-1">
          <h2 className="text-14 font-bold" lang={map.language}>
            <Link
              href={href}
              className="line-clamp-2 rounded-mark after:absolute after:inset-0 after:rounded-card"
            >
              {title}
            </Link>
          </h2>
          <p className="mt-1 flex flex-wrap items-center gap-x-1.5 text-12 text-ink-faint">
            {map.pains > 0 ? (
              <span className="flex items-center gap-1 font-medium text-pain">
                <MeaningMark meaning="pain" size={9} />
                {t("pains", { count: map.pains })}
              </span>
            ) : null}
            {map.pains > 0 ? <span aria-hidden="true">·</span> : null}
            <span>{t("size", { count: map.steps })}</span>
            <span aria-hidden="true">·</span>
            <span>{t("notes", { count: map.notes })}</span>
            {map.missing > 0 ? (
              <>
                <span aria-hidden="true">·</span>
                <span>{t("missing", { count: map.missing })}</span>
              </>
            ) : null}
          </p>
          <p className="text-12 text-ink-faint">
            {t("edited", { when: format.relativeTime(map.editedAt, now) })}
          </p>
          <WaitsHere mapId={map.id} personId={personId} />
        </div>
        {map.state === "to-be" ? <Badge isAssumed>{t("toBe")}</Badge> : null}
        <MenuTrigger>
          <IconButton label={t("actionsFor", { title })} className="relative -mt-1 -mr-1">
            <Ellipsis aria-hidden="true" />
          </IconButton>
          <Menu placement="bottom end" aria-label={t("actionsFor", { title })}>
            {canEdit ? (
              <MenuItem icon={<Copy aria-hidden="true" />} onAction={onDuplicate}>
                {t("duplicate")}
              </MenuItem>
            ) : null}
            {canEdit && map.state === "as-is" ? (
              <MenuItem icon={<Sparkles aria-hidden="true" />} onAction={onToBe}>
                {t("makeToBe")}
              </MenuItem>
            ) : null}
            {canEdit ? (
              <MenuItem icon={<BookmarkPlus aria-hidden="true" />} onAction={onTemplate}>
                {t("own.save")}
              </MenuItem>
            ) : null}
            <MenuItem icon={<Download aria-hidden="true" />} href={`${href}/file`} download>
              {t("export")}
            </MenuItem>
            {canEdit ? <MenuSeparator /> : null}
            {canEdit ? (
              <MenuItem icon={<Trash2 aria-hidden="true" />} onAction={onDelete}>
                {common("delete")}
              </MenuItem>
            ) : null}
          </Menu>
        </MenuTrigger>
      </div>
    </article>
  );
}
