"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { TextLink } from "#components/ui/text-link.tsx";
import { askKept } from "./ask-kept.ts";
import { waitingOf } from "./kept-copies.ts";
import { LoseDialog } from "./lose-dialog.tsx";
import { signOut } from "./sign-out.ts";

type Place = { mapId: string; changes: number; title: string; href: string | null };

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
          const href = map.inBinUntil === null ? `/w/${map.slug}/maps/${mapId}` : null;
          return { mapId, changes, title: map.title, href };
        }),
      );
    });
    return () => {
      isGone = true;
    };
  }, [waiting]);
  const changes = waiting.reduce((sum, one) => sum + one.changes, 0);
  return (
    <LoseDialog
      title={t("title", { changes })}
      stay={t("stay")}
      lose={t("lose", { changes })}
      onStay={onClose}
      onLose={() => signOut(personId)}
    >
      <p>{t("text")}</p>
      <ul className="flex flex-col gap-1">
        {places.map((place) => (
          <li key={place.mapId}>
            {place.href === null ? (
              t("inBin", { title: place.title, changes: place.changes })
            ) : (
              <TextLink href={place.href} onPress={onClose}>
                {t("map", { title: place.title, changes: place.changes })}
              </TextLink>
            )}
          </li>
        ))}
      </ul>
    </LoseDialog>
  );
}
