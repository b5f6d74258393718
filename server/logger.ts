import pino from "pino";

/** What happened, one line of JSON each, on stderr: stdout belongs to what a person reads at start. */
export const logger = pino(
  { name: "polku", level: process.env.POLKU_LOG || "info", base: null },
  pino.destination({ dest: 2, sync: true }),
);
