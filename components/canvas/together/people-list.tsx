"use client";

import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { Avatar } from "#components/ui/avatar.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Press } from "#components/ui/press.tsx";
import { useCanvas } from "../canvas-context.tsx";
import { useStore } from "../store.ts";
import { useViewpoint } from "../viewpoint.tsx";
import type { Peer } from "./peer.ts";
import { usePlaceWords } from "./use-place-words.ts";
import { accompany, visit } from "./visit.ts";

/** Everybody here and where they are: one can go there, or follow them. */
export function PeopleList({ onGone }: { onGone: () => void }) {
  const { peers } = useCanvas().presence;
  // pointers move all the time: the list changes with what it says
  useStore(peers, saidOf);
  return (
    <ul className="flex max-h-80 w-72 flex-col overflow-y-auto">
      {peers.get().map((peer) => (
        <Person key={peer.clientId} peer={peer} onGone={onGone} />
      ))}
    </ul>
  );
}

function Person({ peer, onGone }: { peer: Peer; onGone: () => void }) {
  const t = useTranslations("canvas.together");
  const model = useCanvas();
  const view = useViewpoint();
  const placeWords = usePlaceWords();
  const isFollowed = useStore(
    model.presence.following,
    (followed) => followed?.clientId === peer.clientId,
  );
  const mine = model.presence.clientId();
  const { name, colour } = peer;
  const notes = [
    ...(peer.isWriting ? [t("isWriting")] : []),
    placeWords(peer),
    ...(peer.following === mine ? [t("followsYou")] : []),
  ];
  const follow = () => {
    model.presence.follow(isFollowed ? null : peer);
    if (!isFollowed) accompany(view, peer);
    onGone();
  };
  return (
    <li className="flex min-h-10 items-center gap-1">
      <Press
        aria-label={t("goTo", { name })}
        aria-describedby={`where-${peer.clientId}`}
        onPress={() => {
          visit(model, view, peer);
          onGone();
        }}
        className="flex min-w-0 flex-1 cursor-default items-center gap-2 rounded-control px-1.5 py-1 text-left hover:bg-hover"
      >
        <Avatar name={name} colour={colour} />
        <span className="min-w-0 flex-1">
          <span className="block truncate text-13">
            {peer.personId === model.personId ? t("you", { name }) : name}
          </span>
          <span id={`where-${peer.clientId}`} className="block truncate text-12 text-ink-faint">
            {notes.join(" · ")}
          </span>
        </span>
      </Press>
      <IconButton
        label={t(isFollowed ? "unfollow" : "follow", { name })}
        isActive={isFollowed}
        onPress={follow}
      >
        {isFollowed ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
      </IconButton>
    </li>
  );
}

function saidOf(peers: readonly Peer[]): string {
  return JSON.stringify(
    peers.map(({ clientId, name, colour, cursor, isWriting, following, sight }) => [
      clientId,
      name,
      colour,
      cursor,
      isWriting,
      following,
      sight === null,
    ]),
  );
}
