import { Avatar } from "#components/ui/avatar.tsx";
import type { Peer } from "./presence.ts";

/** Around what somebody else holds: their colour, and their initials. */
export function PeerRing({ peers }: { peers: readonly Peer[] }) {
  const [peer] = peers;
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
    </span>
  );
}
