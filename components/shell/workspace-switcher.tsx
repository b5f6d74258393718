"use client";

import { ChevronsUpDown, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Menu, MenuItem, MenuSection, MenuSeparator, MenuTrigger } from "#components/ui/menu.tsx";
import { Press } from "#components/ui/press.tsx";

export function WorkspaceSwitcher({
  current,
  workspaces,
}: {
  current: { slug: string; name: string };
  workspaces: { slug: string; name: string }[];
}) {
  const t = useTranslations("shell");
  return (
    <MenuTrigger>
      <Press
        aria-label={`${t("switchWorkspace")}: ${current.name}`}
        className="flex h-8 min-w-0 cursor-default items-center gap-1.5 rounded-control px-2 text-13 font-bold transition-colors duration-120 hover:bg-hover active:bg-hover aria-expanded:bg-hover"
      >
        <span className="truncate">{current.name}</span>
        <ChevronsUpDown aria-hidden="true" className="size-3.5 shrink-0 text-ink-faint" />
      </Press>
      <Menu aria-label={t("switchWorkspace")} className="max-w-80">
        <MenuSection
          title={t("switchWorkspace")}
          selectionMode="single"
          selectedKeys={[current.slug]}
        >
          {workspaces.map(({ slug, name }) => (
            <MenuItem key={slug} id={slug} href={`/w/${slug}/maps`}>
              {name}
            </MenuItem>
          ))}
        </MenuSection>
        <MenuSeparator />
        <MenuItem href="/new" icon={<Plus aria-hidden="true" />}>
          {t("newWorkspace")}
        </MenuItem>
      </Menu>
    </MenuTrigger>
  );
}
