import { getFormatter, getTranslations } from "next-intl/server";
import { PathEnds } from "#components/shell/path-ends.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { loadBinned } from "#server/map/load.ts";

type Props = {
  slug: string;
  place: { mapId: string; workspaceId: string };
  timeZone: string;
};

/** In the place of a map that is in the bin, for those who may bring it back. */
export async function BinnedMap({ slug, place, timeZone }: Props) {
  const [t, format, map] = await Promise.all([
    getTranslations("maps"),
    getFormatter(),
    loadBinned(place),
  ]);
  if (!map) return <PathEnds />;
  const until = format.dateTime(map.erasedAt, { dateStyle: "long", timeZone });
  return (
    <PathEnds
      known={{
        title: t("bin.isHere", { title: map.title || t("untitled") }),
        text: t("bin.isHereText", { until }),
        action: (
          // no link of Next's, which would be among the first scripts of every map
          <a href={`/w/${slug}/maps/deleted`} className={buttonClasses("primary")}>
            {t("bin.title")}
          </a>
        ),
      }}
    />
  );
}
