import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const config: NextConfig = {
  // the address that the server prints; Next by itself lets only "localhost" load parts while developing
  allowedDevOrigins: ["127.0.0.1"],
  reactStrictMode: true,
  poweredByHeader: false,
  turbopack: {
    resolveAlias: {
      // Messages come compiled (messages/compiled.ts): the parser of their language stays at home.
      "use-intl/format-message": "use-intl/format-message/format-only",
      // lib0 asks for it only where there is no browser; without this the browser gets a copy of Node's.
      "node:buffer": { browser: "./components/shell/no-buffer.ts" },
      buffer: { browser: "./components/shell/no-buffer.ts" },
      "next/dist/compiled/buffer": { browser: "./components/shell/no-buffer.ts" },
      // Of these far less is asked than they bring.
      "lib0/logging": { browser: "./components/shell/plain-logging.ts" },
      "d3-transition": "./components/canvas/plain-transition.ts",
      "d3-interpolate": "./components/canvas/plain-transition.ts",
    },
  },
  // A map file travels through an action.
  experimental: { serverActions: { bodySizeLimit: "25mb" } },
  // One copy of Yjs and of the native database per process, or instanceof and locks fall apart.
  serverExternalPackages: [
    "yjs",
    "y-protocols",
    "lib0",
    "@hocuspocus/provider",
    "@hocuspocus/server",
    "better-sqlite3",
    "pino",
  ],
};

export default createNextIntlPlugin("./server/i18n.ts")(config);
