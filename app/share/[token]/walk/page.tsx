import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { slidesOf } from "#components/present/slides.tsx";
import { Stage } from "#components/present/stage.tsx";
import { WatchLink } from "#components/share/reader/watch-link.tsx";
import { Words } from "#components/shell/words.tsx";
import { shownWalk } from "#domain/share/shown-walk.ts";
import { getLanguage } from "#server/language.ts";
import { loadLink, loadShared } from "#server/share/load.ts";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reader");
  return { title: t("walk"), robots: { index: false, follow: false } };
}

/** A map in the customer's shoes for whoever has its link, by keys and by swipe. */
export default async function SharedWalkPage({ params }: Props) {
  const { token } = await params;
  const address = `/share/${encodeURIComponent(token)}`;
  const opened = await loadLink(token);
  // that page says why not, or asks for the password
  if (!opened.ok) redirect(`${address}?lang=${await getLanguage()}`);
  const walk = shownWalk(await loadShared(opened));
  const t = await getTranslations("present");
  return (
    <Words namespaces={["present"]}>
      <WatchLink address={`${address}/live`} />
      <div data-shared="">
        <Stage
          slides={await slidesOf(walk, { version: null, picturesAt: `${address}/images` })}
          phases={walk.phases.map(({ id, title }) => ({ id, title: title || t("untitledPhase") }))}
          mapHref={`${address}?lang=${await getLanguage()}`}
        />
      </div>
    </Words>
  );
}
