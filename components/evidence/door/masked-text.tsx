"use client";

import { type Ref, useMemo } from "react";
import { type Masked, maskedPieces } from "./masked-pieces.ts";

/** A text as it will be stored; what stands in the place of something else is marked. */
export function MaskedText({
  text,
  masks,
  label,
  textRef,
}: {
  text: string;
  masks: readonly Masked[];
  label: string;
  textRef?: Ref<HTMLElement>;
}) {
  const pieces = useMemo(() => maskedPieces(text, masks), [text, masks]);
  return (
    <section
      {...(textRef ? { ref: textRef } : {})}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keys
      tabIndex={0}
      className="max-h-[50dvh] overflow-y-auto rounded-control bg-paper p-3 text-14 whitespace-pre-wrap break-words ring-1 ring-hairline ring-inset"
    >
      {pieces.map(({ at, text, masked }) =>
        masked ? (
          <mark
            key={at}
            className="rounded-mark bg-hover px-0.5 text-ink ring-1 ring-edge ring-inset"
          >
            {text}
          </mark>
        ) : (
          <span key={at}>{text}</span>
        ),
      )}
    </section>
  );
}
