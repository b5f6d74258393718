import { insist } from "#components/ui/insist.ts";
import { lateModule } from "#components/ui/late-module.ts";
import { lateOthers } from "./late-others.ts";

/** What can be done on a map, in every lens, and what tells of it. */
export const lateCommands = lateModule(
  insist(() => withOthers(import("./command-work.ts")).then(({ commandWork }) => commandWork)),
);

/**
 * What hands and keys do on the picture: fetched once it is drawn. Nobody needs it to see a map, and
 * it is a tenth of the page.
 */
export const lateWork = lateModule(
  insist(() => withOthers(import("./work.ts")).then(({ work }) => work)),
);

/** Both hold the commands, and nothing is undone without what it has to know of others. */
async function withOthers<T>(coming: Promise<T>): Promise<T> {
  const [file] = await Promise.all([coming, lateOthers.fetch()]);
  return file;
}
