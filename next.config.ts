import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const config: NextConfig = {
  // the address that the server prints; Next by itself lets only "localhost" load parts while developing
  allowedDevOrigins: ["127.0.0.1"],
  reactStrictMode: true,
  poweredByHeader: false,
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
