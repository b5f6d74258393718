"use client";

import { History } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Menu, MenuItem, MenuTrigger } from "#components/ui/menu.tsx";
import { Press } from "#components/ui/press.tsx";

export type ShownVersion = {
  /** null: the map as it is now */
  shownId: string | null;
  versions: readonly { id: string; name: string }[];
  /** the address without a version */
  href: string;
};

const now = "now";

/** The map as it is now, or as it was when somebody gave it a name. */
export function VersionPicker({ version: { shownId, versions, href } }: { version: ShownVersion }) {
  const t = useTranslations("present.version");
  const router = useRouter();
  if (versions.length === 0) return null;
  const name = versions.find(({ id }) => id === shownId)?.name ?? t("now");
  return (
    <MenuTrigger>
      <Press
        aria-label={t("choose", { name })}
        data-tooltip={t("choose", { name })}
        className="flex h-8 max-w-48 cursor-default items-center gap-1.5 rounded-control px-2 text-13 text-ink-soft hover:bg-hover hover:text-ink aria-expanded:bg-hover"
      >
        <History aria-hidden="true" className="size-4 shrink-0" />
        {shownId === null ? null : <span className="truncate max-sm:hidden">{name}</span>}
      </Press>
      <Menu
        aria-label={t("choose", { name })}
        selectionMode="single"
        selectedKeys={[shownId ?? now]}
        onAction={(key) => {
          const query = key === now ? "" : `?version=${encodeURIComponent(String(key))}`;
          router.push(`${href}${query}${window.location.hash}`);
        }}
      >
        <MenuItem id={now}>{t("now")}</MenuItem>
        {versions.map(({ id, name }) => (
          <MenuItem key={id} id={id}>
            {name}
          </MenuItem>
        ))}
      </Menu>
    </MenuTrigger>
  );
}
