import { insist } from "#components/ui/insist.ts";
import { lateModule } from "#components/ui/late-module.ts";

/** What can be done on a map, in every lens, and what tells of it. */
export const lateCommands = lateModule(
  insist(() => import("./command-work.ts").then(({ commandWork }) => commandWork)),
);

/**
 * What hands and keys do on the picture: fetched once it is drawn. Nobody needs it to see a map, and
 * it is a tenth of the page.
 */
export const lateWork = lateModule(insist(() => import("./work.ts").then(({ work }) => work)));
