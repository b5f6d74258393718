import { createHash } from "node:crypto";
import type { Database } from "#db/client.ts";
import type { Style } from "#domain/exchange/draw/ink.ts";
import { type DrawOptions, drawOptionsSchema } from "#domain/exchange/draw-options.ts";
import { shownMap } from "#domain/share/shown-map.ts";
import { authorizeOrNull, type Granted } from "../access/authorize.ts";
import type { LiveLink } from "../access/share-link.ts";
import type { Ctx } from "../context.ts";
import type { Asked } from "../exchange/draw-map-file.ts";
import { type Drawable, readSubject } from "../exchange/read-subject.ts";
import { createPictureShelf } from "./picture-shelf.ts";

export type LinkPicture = {
  /** the same for as long as the picture would be */
  etag: string;
  svg(): Promise<Uint8Array>;
};

const key = Symbol.for("polku.share-pictures");

/** The map as a picture for a link's reader: what the page shows in words, and no more. */
export async function readPicture(
  ctx: Ctx,
  grant: Granted<"map.read">,
  link: LiveLink,
  { style, language }: { style: Style; language: "fi" | "en" },
  compute: Asked,
): Promise<LinkPicture> {
  const quote = await authorizeOrNull(ctx, "pain.quote", { mapId: grant.mapId });
  const showsQuotes = quote !== null;
  const drawable = withoutUnsaid(
    await readSubject(ctx, grant, {
      withQuotes: showsQuotes,
      withFindings: link.showsPain,
      shown: (map) => shownMap(map, { ...link, showsQuotes }),
    }),
  );
  const options = drawOptionsSchema.parse({ style, language });
  const print = printOf(drawable, options);
  return {
    etag: `"${print}"`,
    svg: () =>
      shelfOf(ctx.db).get(print, () =>
        compute.ask("drawFile", { drawable, format: "svg", options }),
      ),
  };
}

/** A quotation that may not be shown is not there, as in the words of the page. */
function withoutUnsaid(drawable: Drawable): Drawable {
  const { subject } = drawable;
  const cards = subject.map.cards.filter(
    ({ excerptId }) => excerptId === null || subject.quotes[excerptId] !== undefined,
  );
  return { ...drawable, subject: { ...subject, map: { ...subject.map, cards } } };
}

/** Everything that is drawn; of the moment it is made only the day is. */
function printOf({ pictures, madeAt, ...rest }: Drawable, options: DrawOptions): string {
  const day = new Date(madeAt).toISOString().slice(0, 10);
  return createHash("sha256")
    .update(JSON.stringify([rest, options, day, Object.keys(pictures).sort()]))
    .digest("base64url");
}

function shelfOf(db: Database): ReturnType<typeof createPictureShelf> {
  const carrier = db as Database & { [key]?: ReturnType<typeof createPictureShelf> };
  carrier[key] ??= createPictureShelf();
  return carrier[key];
}
