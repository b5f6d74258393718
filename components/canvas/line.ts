import { HocuspocusProviderWebsocket, WebSocketStatus } from "@hocuspocus/provider";
import { lineAt, socketsFrom, takeLine } from "./line-ahead.ts";
import type { askWhyGone } from "./why-gone.ts";

type Gone = NonNullable<Awaited<ReturnType<typeof askWhyGone>>>;

type Options = {
  mapId: string;
  personId: string;
  onClose(code: number): void;
  /** the server is there and does not let this person in any more */
  onGone(reason: Gone): void;
  /** something was said to which there is no answer yet */
  isWaiting(): boolean;
};

const LONGEST_DELAY_MS = 5_000;
const LOOK_EVERY_MS = 1_000;
/** so long without a word while an answer is due, and the line is dead */
const DEAD_AFTER_MS = 12_000;
/** the same where the browser has no network; a server on the same machine answers all the same */
const DEAD_WITHOUT_NETWORK_MS = 3_000;
const ASK_EVERY_MS = 10_000;

/** The socket to the server, which comes back by itself: at once when the network or the person does. */
export function openLine({ mapId, personId, onClose, onGone, isWaiting }: Options) {
  let askedAt = Number.NEGATIVE_INFINITY;
  let waitsSince: number | null = null;
  const ask = () =>
    import("./why-gone.ts")
      .then((file) => file.askWhyGone({ mapId, personId }))
      // nobody is there to ask
      .catch(() => null);
  const socket = new UnqueuedSocket({
    url: `${location.origin.replace(/^http/, "ws")}${lineAt}`,
    WebSocketPolyfill: socketsFrom(takeLine()),
    maxDelay: LONGEST_DELAY_MS,
    onClose: ({ event }) => {
      onClose(event.code);
      // why an upgrade was refused, a browser does not tell
      if (socket.lastMessageReceived > 0 || performance.now() < askedAt + ASK_EVERY_MS) return;
      askedAt = performance.now();
      void ask().then((reason) => reason && onGone(reason));
    },
  });
  const isConnected = () => socket.status === WebSocketStatus.Connected;
  const comeBack = () => {
    if (document.visibilityState === "hidden" || !socket.shouldConnect) return;
    if (!isConnected()) void socket.connect();
    else look();
  };
  const look = () => {
    const isSending = navigator.onLine && (socket.webSocket?.bufferedAmount ?? 0) > 0;
    if (!isConnected() || !isWaiting() || isSending) {
      waitsSince = null;
      return;
    }
    const now = Date.now();
    waitsSince ??= now;
    const patience = navigator.onLine ? DEAD_AFTER_MS : DEAD_WITHOUT_NETWORK_MS;
    if (now - Math.max(waitsSince, socket.lastMessageReceived) < patience) return;
    waitsSince = null;
    socket.breakOff();
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  window.addEventListener("online", comeBack);
  document.addEventListener("visibilitychange", comeBack);
  return {
    socket,
    /** Why one is not let in; null where nobody says it. */
    askWhyGone: ask,
    close() {
      clearInterval(timer);
      window.removeEventListener("online", comeBack);
      document.removeEventListener("visibilitychange", comeBack);
      socket.destroy();
    },
  };
}

/**
 * What is said while there is no connection is in the next first sync anyway. The provider would
 * queue it and send it as well, and take its answers for those of the sync: "saved" would be a lie.
 */
class UnqueuedSocket extends HocuspocusProviderWebsocket {
  override send(message: unknown): void {
    if (this.webSocket?.readyState === WebSocket.OPEN) super.send(message);
  }

  override createWebSocketConnection(): Promise<unknown> {
    const attempt = super.createWebSocketConnection();
    const { webSocket } = this;
    // one that was opened ahead tells nobody again
    if (webSocket?.readyState === WebSocket.OPEN)
      queueMicrotask(() => this.emit("open", new Event("open")));
    return attempt;
  }

  /** Without a closing handshake, which would wait for a side that does not answer. */
  breakOff(): void {
    this.emit("close", { event: { code: 4408, reason: "dead" } });
  }
}
