"use client";

import { FollowFrame } from "./follow-frame.tsx";
import { LossMessages } from "./loss-messages.tsx";

/** What several people on one map need and one alone does not: fetched after the map is there. */
export function Together() {
  return (
    <>
      <FollowFrame />
      <LossMessages />
    </>
  );
}
