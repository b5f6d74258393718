import { cpSync, createReadStream, existsSync, mkdirSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, extname, join, normalize } from "node:path";

const pages = join(import.meta.dirname, "pages");
const built = join(import.meta.dirname, "dist");
const bench = createRequire(import.meta.url);

/** What is measured beside the product, and the package that has to be there for it. */
const known = [
  { name: "react-flow", needs: "@xyflow/react" },
  { name: "excalidraw", needs: "@excalidraw/excalidraw" },
  { name: "tldraw", needs: "tldraw" },
] as const;
export type Peer = (typeof known)[number]["name"];

/** The peers that `npm --prefix bench ci` has brought. */
export function installedPeers(): Peer[] {
  const root = join(import.meta.dirname, "..", "node_modules");
  return known.filter(({ needs }) => existsSync(join(root, needs))).map(({ name }) => name);
}

/** Builds the peers' pages and serves them on a port of their own. */
export async function servePeers(peers: readonly Peer[]) {
  const { build } = await import(
    bench.resolve("vite").replace(/index[.]cjs$/, "dist/node/index.js")
  );
  await build({
    root: pages,
    configFile: false,
    logLevel: "error",
    define: { "process.env.IS_PREACT": '"false"' },
    esbuild: { jsx: "automatic" },
    build: {
      outDir: built,
      emptyOutDir: true,
      target: "es2022",
      chunkSizeWarningLimit: 90_000,
      reportCompressedSize: false,
      rollupOptions: { input: peers.map((peer) => join(pages, `${peer}.html`)) },
    },
  });
  if (peers.includes("excalidraw")) bringFonts();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://peers");
    const file = join(built, normalize(decodeURIComponent(pathname)));
    const type = types[extname(file)];
    if (!file.startsWith(built) || !type || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": type });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: (peer: Peer, cards: number) => `http://127.0.0.1:${port}/${peer}.html?n=${cards}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Excalidraw asks for its fonts by address. */
function bringFonts(): void {
  const from = join(dirname(bench.resolve("@excalidraw/excalidraw")), "fonts");
  const to = join(built, "excalidraw", "fonts");
  mkdirSync(to, { recursive: true });
  if (existsSync(from)) cpSync(from, to, { recursive: true });
}

const types: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};
