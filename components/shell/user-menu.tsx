"use client";

import { LogOut, UserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Avatar } from "#components/ui/avatar.tsx";
import { latePart } from "#components/ui/late-part.tsx";
import { Menu, MenuItem, MenuSection, MenuSeparator, MenuTrigger } from "#components/ui/menu.tsx";
import { Press } from "#components/ui/press.tsx";
import { personColour } from "#domain/access/person-colour.ts";
import { CalmSection, LanguageSection, ThemeSection } from "./preferences-menu.tsx";

const SignOutDialog = latePart(() =>
  import("./sign-out-dialog.tsx").then((file) => file.SignOutDialog),
);

export function UserMenu({
  user,
  slug,
}: {
  user: { id: string; name: string; email: string; image: string | null };
  slug: string;
}) {
  const t = useTranslations("shell");
  const [isAsking, setAsking] = useState(false);
  // without the server nobody can sign out either
  const signOut = () =>
    void import("./sign-out.ts").then(({ askToSignOut }) =>
      askToSignOut(user.id, { onWaiting: () => setAsking(true) }),
    );
  return (
    <>
      <MenuTrigger>
        <Press
          aria-label={t("you")}
          className="flex size-8 shrink-0 cursor-default items-center justify-center rounded-full transition-colors duration-120 hover:bg-hover aria-expanded:bg-hover"
        >
          <Avatar name={user.name} picture={user.image} colour={personColour(user.id)} />
        </Press>
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
          <MenuItem icon={<LogOut aria-hidden="true" />} onAction={signOut}>
            {t("signOut")}
          </MenuItem>
        </Menu>
      </MenuTrigger>
      {isAsking ? <SignOutDialog personId={user.id} onClose={() => setAsking(false)} /> : null}
    </>
  );
}
