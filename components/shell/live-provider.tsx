"use client";

import { type ReactNode, useEffect, useState } from "react";
import { connectLive, type LiveConnection } from "./live-connection.ts";
import { LiveContext } from "./use-live.ts";

/** Holds the socket on which the workspace says what changed. */
export function LiveProvider({
  workspaceId,
  children,
}: {
  workspaceId: string;
  children: ReactNode;
}) {
  const [connection, setConnection] = useState<LiveConnection | null>(null);
  useEffect(() => {
    const opened = connectLive(workspaceId);
    setConnection(opened);
    return () => opened.close();
  }, [workspaceId]);
  return <LiveContext value={connection}>{children}</LiveContext>;
}
