"use client";

import { useRouter } from "next/navigation";
import type { Topic } from "#server/context.ts";
import { useRefresh } from "./use-refresh.ts";

/** Put on a page that shows things of this kind: it follows what others change. */
export function LiveRefresh({ kind }: { kind: Topic["kind"] }) {
  const router = useRouter();
  useRefresh(kind, () => router.refresh());
  return null;
}
