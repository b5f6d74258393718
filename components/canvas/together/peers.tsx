"use client";

import { latePart } from "#components/ui/late-part.tsx";
import { useCanvas } from "../canvas-context.tsx";
import { useStore } from "../store.ts";

const Faces = latePart(() => import("./faces.tsx").then((file) => file.Faces));

/** Who else is here; fetched when the first one comes. */
export function Peers() {
  const isAlone = useStore(useCanvas().presence.people, (now) => now.length === 0);
  return isAlone ? null : <Faces />;
}
