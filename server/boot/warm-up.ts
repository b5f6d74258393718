import { whenIdle } from "../collab/when-idle.ts";

/** Nobody is inside without a session: these lead to the door, and have been read and compiled then. */
const paths = ["/sign-in", "/w/-/maps/-", "/api/maps/-/document"];
const SOON = { firstAfterMs: 200, lookEveryMs: 100, atMostMs: 5_000 };

/** Has the map's page made ready once the process has a moment: the first visitor should not wait for it. */
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
