import { Footprints } from "lucide-react";
import { getLocale, getTranslations } from "next-intl/server";
import { Logo } from "#components/shell/logo.tsx";
import { languageOf } from "#messages/locales.ts";
import type { SharedMap } from "#server/share/read-shared.ts";
import { LanguageLinks } from "./language-links.tsx";
import { MapFacts } from "./map-facts.tsx";
import { MapPicture } from "./map-picture.tsx";
import { PhaseOutline } from "./phase-outline.tsx";
import { WatchLink } from "./watch-link.tsx";
import { WorstPains } from "./worst-pains.tsx";

/** A map for whoever has its link: a picture, and the same as text with headings, whole without any script. */
export async function Reader({
  shared,
  address,
  isFramed = false,
}: {
  shared: SharedMap;
  /** of the link: its line and its picture are below it */
  address: string;
  /** inside somebody else's page: no frame of our own */
  isFramed?: boolean;
}) {
  const t = await getTranslations("reader");
  const locale = languageOf(await getLocale());
  const { map } = shared;
  const title = map.header.title || t("untitled");
  return (
    <div data-shared="" lang={locale} className="min-h-dvh">
      <WatchLink address={`${address}/live`} />
      {isFramed ? null : (
        <header className="flex h-12 items-center gap-3 border-b border-hairline px-3 sm:px-6 print:hidden">
          <Logo className="size-6 shrink-0" />
          <span className="min-w-0 flex-1 text-13 leading-tight text-ink-soft max-sm:text-12 max-sm:leading-tight">
            {t("readOnly")}
          </span>
          <LanguageLinks />
        </header>
      )}
      <main className="flex flex-col gap-8 px-4 py-6 sm:px-6">
        <div className={`${column} gap-4`} lang={map.header.language}>
          <h1 className="text-28 font-bold tracking-tight text-balance">{title}</h1>
          <MapFacts shared={shared} />
          {isFramed || map.steps.length === 0 ? null : (
            <a href={`${address}/walk?lang=${locale}`} lang={locale} className={walkLink}>
              <Footprints aria-hidden="true" className="size-4" />
              {t("walk")}
            </a>
          )}
        </div>
        <MapPicture address={`${address}/picture`} />
        <div className={`${column} gap-8`}>
          {shared.pains.length > 0 ? <WorstPains pains={shared.pains} /> : null}
          {map.phases.map((phase, index) => (
            <PhaseOutline key={phase.id} phase={phase} tint={index} shared={shared} />
          ))}
        </div>
      </main>
    </div>
  );
}

const walkLink =
  "flex h-8 items-center gap-1.5 self-start rounded-control bg-accent px-3 text-13 font-medium text-on-accent print:hidden";

/** Text is read in a column; the picture takes what there is. */
const column = "mx-auto flex w-full max-w-208 flex-col";
