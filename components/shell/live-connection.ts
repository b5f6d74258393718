import type { Topic } from "#server/context.ts";

export type LiveConnection = {
  /** Called with each topic that changed, and with null when some may have been missed. */
  subscribe(listener: (topic: Topic | null) => void): () => void;
  close(): void;
};

const shortestWaitMs = 500;
const longestWaitMs = 20_000;

/**
 * `sinceMs`: when the server made the page, by its own clock; what changed before the line is there
 * is told on it. One socket a page, open for as long as the page is. It comes back by itself, each time after twice
 * the wait (with some chance in it, or a restarted server would meet all at once).
 */
export function connectLive(workspaceId: string, sinceMs: number): LiveConnection {
  const listeners = new Set<(topic: Topic | null) => void>();
  let socket: WebSocket | null = null;
  let waitMs = shortestWaitMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;
  let wasOpen = false;

  const tell = (topic: Topic | null) => {
    for (const listener of listeners) listener(topic);
  };

  function open() {
    const url = new URL("/live", window.location.href);
    url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
    url.searchParams.set("workspace", workspaceId);
    if (!wasOpen) url.searchParams.set("since", String(sinceMs));
    socket = new WebSocket(url);
    socket.onopen = () => {
      waitMs = shortestWaitMs;
      if (wasOpen) tell(null);
      wasOpen = true;
    };
    socket.onmessage = (event) => tell(readTopic(event.data));
    socket.onclose = () => {
      if (isClosed) return;
      timer = setTimeout(open, waitMs * (0.5 + Math.random()));
      waitMs = Math.min(longestWaitMs, waitMs * 2);
    };
  }

  const onOnline = () => {
    if (isClosed || socket?.readyState !== WebSocket.CLOSED) return;
    clearTimeout(timer);
    waitMs = shortestWaitMs;
    open();
  };
  window.addEventListener("online", onOnline);
  open();

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      window.removeEventListener("online", onOnline);
      socket?.close();
    },
  };
}

/** Only what looks like a topic; anything else may mean that something was missed. */
function readTopic(data: unknown): Topic | null {
  try {
    const topic: unknown = JSON.parse(String(data));
    if (typeof topic === "object" && topic !== null && "kind" in topic) return topic as Topic;
  } catch {
    // falls through
  }
  return null;
}
