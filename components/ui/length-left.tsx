"use client";

import { useTranslations } from "next-intl";
import { type Context, use, useState } from "react";
import { classes } from "./classes.ts";
import { roomLeft, stepOf } from "./room-left.ts";

type Field = { value?: unknown; maxLength?: number | undefined };

/** Inside a field of React Aria, by its context. */
export function LengthLeft<T>({ of }: { of: Context<T> }) {
  const { value, maxLength } = (use(of) ?? {}) as Field;
  return maxLength === undefined ? null : (
    <RoomLeft length={typeof value === "string" ? value.length : 0} limit={maxLength} />
  );
}

/** Under a field whose limit is near: what still fits. It is said aloud by steps, not at every key. */
export function RoomLeft({
  length,
  limit,
  className = "block",
}: {
  length: number;
  limit: number;
  className?: string;
}) {
  const t = useTranslations("common");
  const left = roomLeft(length, limit);
  const step = stepOf(left);
  const [told, setTold] = useState({ step, left });
  if (told.step !== step) setTold({ step, left });
  return (
    <>
      {left === null ? null : (
        <span
          aria-hidden="true"
          className={classes("text-12 text-ink-soft tabular-nums", className)}
        >
          {t("lengthLeft", { left })}
        </span>
      )}
      <span role="status" className="sr-only">
        {told.left === null ? "" : t("lengthLeft", { left: told.left })}
      </span>
    </>
  );
}
