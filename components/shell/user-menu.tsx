"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Avatar } from "#components/ui/avatar.tsx";
import { useLate } from "#components/ui/late.ts";
import { latePart } from "#components/ui/late-part.tsx";
import { MenuTrigger } from "#components/ui/menu.tsx";
import { Press } from "#components/ui/press.tsx";
import { personColour } from "#domain/access/person-colour.ts";

const UserMenuList = latePart(() =>
  import("./user-menu-list.tsx").then((file) => file.UserMenuList),
);
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
  const isInHand = useLate() !== null;
  return (
    <>
      <MenuTrigger>
        <Press
          aria-label={t("you")}
          className="flex size-8 shrink-0 cursor-default items-center justify-center rounded-full transition-colors duration-120 hover:bg-hover aria-expanded:bg-hover"
        >
          <Avatar name={user.name} picture={user.image} colour={personColour(user.id)} />
        </Press>
        {isInHand ? (
          <UserMenuList user={user} slug={slug} onWaiting={() => setAsking(true)} />
        ) : null}
      </MenuTrigger>
      {isAsking ? <SignOutDialog personId={user.id} onClose={() => setAsking(false)} /> : null}
    </>
  );
}
