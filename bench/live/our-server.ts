import { answerUsage } from "./usage.ts";

// The whole product but its pages, as the kill tests run it, and able to say what it costs.
await import("../../server/collab/kill-server.ts");
answerUsage();
