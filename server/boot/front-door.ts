import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

type Handlers = {
  request(req: IncomingMessage, res: ServerResponse): void;
  upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): void;
};

/**
 * The server listens before the rest is ready, so that a taken port ends a start before anything
 * was touched. Until `open`, callers are asked to come again in a moment.
 */
export function frontDoor(server: Server): { open(handlers: Handlers): void } {
  let handlers: Handlers | null = null;
  server.on("request", (req, res) => {
    if (handlers) handlers.request(req, res);
    else res.writeHead(503, { "retry-after": "1" }).end();
  });
  server.on("upgrade", (req, socket, head) => {
    // A socket that breaks during the handshake must not bring the process down.
    socket.on("error", () => socket.destroy());
    if (handlers) handlers.upgrade(req, socket, head);
    else refuseUpgrade(socket, "503 Service Unavailable");
  });
  return {
    open: (given) => {
      handlers = given;
    },
  };
}

/** Says no before the handshake, and does not wait for whoever then stays on the line. */
export function refuseUpgrade(socket: Duplex, status: string): void {
  socket.once("finish", () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/**
 * Stops taking callers, says farewell to whoever has a line open, and gives those inside a moment to
 * finish. For open lines the door would wait, and everybody who looks at a map has one.
 */
export async function closeDoor(
  server: Server,
  lines: { stop(): Promise<void> },
  graceMs = 2_000,
): Promise<void> {
  const isEmpty = new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => {
      server.closeAllConnections();
      resolve();
    }, graceMs).unref();
  });
  await lines.stop();
  await isEmpty;
}
