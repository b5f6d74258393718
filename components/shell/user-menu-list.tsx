"use client";

import { LogOut, UserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { Menu, MenuItem, MenuSection, MenuSeparator } from "#components/ui/menu.tsx";
import { CalmSection, LanguageSection, ThemeSection } from "./preferences-menu.tsx";
import { askToSignOut } from "./sign-out.ts";

/** What the user menu holds. `onWaiting`: edits that only this browser has would go with signing out. */
export function UserMenuList({
  user,
  slug,
  onWaiting,
}: {
  user: { id: string; name: string; email: string };
  slug: string;
  onWaiting: () => void;
}) {
  const t = useTranslations("shell");
  return (
    <Menu placement="bottom end" aria-label={t("you")} className="w-60">
      <MenuSection title={`${user.name} · ${user.email}`}>
        <MenuItem href={`/w/${slug}/settings/profile`} icon={<UserRound aria-hidden="true" />}>
          {t("profile")}
        </MenuItem>
      </MenuSection>
      <MenuSeparator />
      <LanguageSection title={t("language")} />
      <MenuSeparator />
      <ThemeSection title={t("theme")} />
      <MenuSeparator />
      <CalmSection />
      <MenuSeparator />
      <MenuItem
        icon={<LogOut aria-hidden="true" />}
        onAction={() => askToSignOut(user.id, { onWaiting })}
      >
        {t("signOut")}
      </MenuItem>
    </Menu>
  );
}
