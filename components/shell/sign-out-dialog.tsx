"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { askKept } from "./ask-kept.ts";
import { waitingOf } from "./kept-copies.ts";
import { signOut } from "./sign-out.ts";

type Place = { mapId: string; changes: number; title: string; href: string };

/** Asks whoever signs out while edits wait here: the copies go, and these with them. */
export function SignOutDialog({ personId, onClose }: { personId: string; onClose: () => void }) {
  const t = useTranslations("shell.waiting");
  const [waiting] = useState(() => waitingOf(personId));
  const [places, setPlaces] = useState<Place[]>([]);
  useEffect(() => {
    let isGone = false;
    void askKept(waiting.map(({ mapId }) => mapId)).then((answer) => {
      if (isGone || !answer) return;
      setPlaces(
        waiting.flatMap(({ mapId, changes }) => {
          const map = answer.maps[mapId];
          if (!map) return [];
          return { mapId, changes, title: map.title, href: `/w/${map.slug}/maps/${mapId}` };
        }),
      );
    });
    return () => {
      isGone = true;
    };
  }, [waiting]);
  const changes = waiting.reduce((sum, one) => sum + one.changes, 0);
  return (
    <Dialog
      role="alertdialog"
      size="small"
      isOpen
      onOpenChange={onClose}
      title={t("title", { changes })}
      closeLabel={t("stay")}
    >
      <div className="flex flex-col gap-2 text-14">
        <p>{t("text")}</p>
        <ul className="flex flex-col gap-1">
          {places.map((place) => (
            <li key={place.mapId}>
              <TextLink href={place.href} onPress={onClose}>
                {t("map", { title: place.title, changes: place.changes })}
              </TextLink>
            </li>
          ))}
        </ul>
      </div>
      <DialogActions>
        <Button variant="danger" onPress={() => signOut(personId)}>
          {t("lose", { changes })}
        </Button>
        <Button variant="primary" onPress={onClose}>
          {t("stay")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
