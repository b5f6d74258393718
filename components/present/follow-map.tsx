"use client";

import { useRouter } from "next/navigation";
import { useRefresh } from "#components/shell/use-refresh.ts";

/** What is shown follows the map and what was found; where the presentation stands does not change. */
export function FollowMap({ mapId, painMapId }: { mapId: string; painMapId: string }) {
  const router = useRouter();
  const refresh = () => router.refresh();
  useRefresh("maps", refresh);
  useRefresh("pain", refresh, (topic) => topic.mapId === painMapId);
  useRefresh("speakerNotes", refresh, (topic) => topic.mapId === mapId);
  return null;
}
