"use client";

import { LogOut } from "lucide-react";
import { useTranslations } from "next-intl";
import { MenuItem } from "#components/ui/menu.tsx";
import { leave } from "#server/access/actions.ts";
import { forgetCopies } from "./forget-copies.ts";
import { waitingOf } from "./kept-copies.ts";

/** In the menu. `onWaiting`: something that the server does not have would go with the copies. */
export function SignOutItem({ personId, onWaiting }: { personId: string; onWaiting: () => void }) {
  const t = useTranslations("shell");
  const ask = () => {
    if (waitingOf(personId).length > 0) onWaiting();
    else signOut(personId);
  };
  return (
    <MenuItem icon={<LogOut aria-hidden="true" />} onAction={ask}>
      {t("signOut")}
    </MenuItem>
  );
}

export function signOut(personId: string): void {
  void forgetCopies(personId).finally(() => leave({}));
}
