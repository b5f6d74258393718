"use client";

import { Comparison } from "./comparison.tsx";
import { Preview } from "./preview.tsx";
import type { Shown } from "./shown.ts";

export type StageProps = {
  shown: Shown;
  /** the words of quotations, by excerpt */
  quotes: ReadonlyMap<string, string>;
  onShow: (shown: Shown | null) => void;
};

/** Another state of the map in the place of the live one, or two of them in one picture. */
export function Stage({ shown, ...props }: StageProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc goes back from anywhere in it
    <div
      className="flex min-h-0 min-w-0 flex-1"
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) props.onShow(null);
      }}
    >
      {shown.kind === "version" ? (
        <Preview version={shown} {...props} />
      ) : (
        <Comparison compared={shown} {...props} />
      )}
    </div>
  );
}
