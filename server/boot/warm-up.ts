import { whenIdle } from "../collab/when-idle.ts";

/** Nobody is inside without a session: these lead to the door, and have been read and compiled then. */
const paths = ["/sign-in", "/w/-/maps/-", "/api/maps/-/document", "/w/-/pain", "/w/-/pain/board"];
const SOON = { firstAfterMs: 200, lookEveryMs: 100, atMostMs: 5_000 };

/** Has the pages of map and board made ready once there is a moment: no first visitor should wait. */
export function warmUp(address: string): void {
  const ask = async () => {
    for (const path of paths) {
      const answer = await fetch(`${address}${path}`, { redirect: "manual" });
      await answer.arrayBuffer();
    }
  };
  // it is nobody's loss where this process does not reach itself
  whenIdle(() => void ask().catch(() => undefined), SOON);
}
