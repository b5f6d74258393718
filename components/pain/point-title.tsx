"use client";

import { Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { IconButton } from "#components/ui/icon-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { renamePainPointAction } from "#server/pain/actions.ts";
import type { PainPointRow } from "#server/pain/read.ts";
import { usePain } from "./pain-context.tsx";

/** The title, and a field in its place while it is renamed: Enter keeps, Esc leaves. */
export function PointTitle({ point }: { point: PainPointRow }) {
  const t = useTranslations("pain.point");
  const tPain = useTranslations("pain");
  const { map, rights, correct } = usePain();
  const [typed, setTyped] = useState<string | null>(null);
  const pencil = useRef<HTMLButtonElement>(null);
  const wasTyping = useRef(false);
  useEffect(() => {
    // the field is gone with the keyboard in it
    if (wasTyping.current && typed === null && document.activeElement === document.body)
      pencil.current?.focus();
    wasTyping.current = typed !== null;
  }, [typed]);

  const send = (title: string) =>
    renamePainPointAction({ mapId: map.id, painPointId: point.id, title });
  function keep() {
    const title = typed?.trim() ?? "";
    setTyped(null);
    if (title === "" || title === point.title) return;
    const before = { title: point.title, isTitleHeld: point.isTitleHeld };
    const undo = () =>
      correct(point.id, before, () => send(before.isTitleHeld ? before.title : ""));
    correct(point.id, { title, isTitleHeld: true }, () => send(title), {
      done: t("renamed"),
      undo,
    });
  }

  if (typed !== null) {
    return (
      <TextField
        aria-label={t("title")}
        autoFocus
        maxLength={300}
        value={typed}
        onChange={setTyped}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== "Escape") return;
          // Esc leaves the field, not the panel; Enter must not press what has the keyboard by then.
          event.preventDefault();
          if (event.key === "Enter") keep();
          else setTyped(null);
        }}
      />
    );
  }
  return (
    <div className="flex items-start gap-1">
      <h3 className="min-w-0 flex-1 text-16 font-bold text-balance">
        {point.title || tPain(`unquoted.${point.kind}`)}
      </h3>
      {rights.correct ? (
        <IconButton
          ref={pencil}
          size="small"
          label={t("rename")}
          onPress={() => setTyped(point.title)}
        >
          <Pencil aria-hidden="true" />
        </IconButton>
      ) : null}
    </div>
  );
}
