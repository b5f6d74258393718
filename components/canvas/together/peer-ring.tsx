"use client";

import { useTranslations } from "next-intl";
import { Avatar } from "#components/ui/avatar.tsx";
import type { Holder } from "./presence.ts";
import { WritingTag } from "./writing-tag.tsx";

/** Around what somebody else holds: their colour and initials, and who writes in it. */
export function PeerRing({ peers }: { peers: readonly Holder[] }) {
  const t = useTranslations("canvas.together");
  const writer = peers.find(({ isWritingHere }) => isWritingHere);
  const peer = writer ?? peers[0];
  if (!peer) return null;
  return (
    <span
      title={peers.map(({ name }) => name).join(", ")}
      data-peer=""
      className="pointer-events-none absolute -inset-0.5 z-10 rounded-card ring-2"
      style={{ "--tw-ring-color": `var(--presence-${peer.colour + 1})` } as never}
    >
      <Avatar
        name={peer.name}
        colour={peer.colour}
        size={20}
        className="absolute -top-2.5 -left-2 ring-2 ring-paper"
      />
      {writer ? (
        <WritingTag colour={writer.colour} words={t("writesHere", { name: writer.name })} />
      ) : null}
    </span>
  );
}
