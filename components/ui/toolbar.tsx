"use client";

import type { ComponentProps } from "react";
import { rove } from "./rove.ts";

/** A bar of buttons that is one tab stop. */
export function Toolbar(props: Omit<ComponentProps<"div">, "ref" | "role">) {
  return <div {...props} ref={roving} role="toolbar" />;
}

function roving(bar: HTMLElement | null) {
  if (!bar) return;
  const gone = new AbortController();
  rove(bar, gone.signal);
  return () => gone.abort();
}
