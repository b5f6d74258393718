"use client";

import { useTranslations } from "next-intl";
import { type Context, use, useState } from "react";
import { roomLeft, stepOf } from "./room-left.ts";

type Field = { value?: unknown; maxLength?: number | undefined };

/** Under a field whose limit is near: what still fits. It is said aloud by steps, not at every key. */
export function LengthLeft<T>({ of }: { of: Context<T> }) {
  const t = useTranslations("common");
  const { value, maxLength } = (use(of) ?? {}) as Field;
  const left = roomLeft(typeof value === "string" ? value.length : 0, maxLength);
  const step = stepOf(left);
  const [told, setTold] = useState({ step, left });
  if (told.step !== step) setTold({ step, left });
  if (maxLength === undefined) return null;
  return (
    <>
      {left === null ? null : (
        <p aria-hidden="true" className="text-12 text-ink-soft tabular-nums">
          {t("lengthLeft", { left })}
        </p>
      )}
      <span role="status" className="sr-only">
        {told.left === null ? "" : t("lengthLeft", { left: told.left })}
      </span>
    </>
  );
}
