export * from "./evidence.ts";
export * from "./history.ts";
export * from "./image.ts";
export * from "./jobs.ts";
export * from "./library.ts";
export * from "./map.ts";
export * from "./pain.ts";
export * from "./workspace.ts";
