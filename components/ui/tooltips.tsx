"use client";

import { useLate } from "./late.ts";

/** Mounted once, in the providers. */
export function Tooltips() {
  const late = useLate();
  return late ? <late.TooltipHost /> : null;
}
