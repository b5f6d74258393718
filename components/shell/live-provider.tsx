"use client";

import { type ReactNode, useEffect, useState } from "react";
import { connectLive, type LiveConnection } from "./live-connection.ts";
import { LiveContext } from "./use-live.ts";

/** Holds the socket on which the workspace says what changed. */
export function LiveProvider({
  workspaceId,
  sinceMs,
  children,
}: {
  workspaceId: string;
  /** when the server made the page */
  sinceMs: number;
  children: ReactNode;
}) {
  const [connection, setConnection] = useState<LiveConnection | null>(null);
  // Of a page that is fetched again later the line is there.
  const [firstMs] = useState(sinceMs);
  useEffect(() => {
    const opened = connectLive(workspaceId, firstMs);
    setConnection(opened);
    return () => opened.close();
  }, [workspaceId, firstMs]);
  return <LiveContext value={connection}>{children}</LiveContext>;
}
