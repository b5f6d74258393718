import { Maximize2 } from "lucide-react";
import { getLocale, getTranslations } from "next-intl/server";
import { languageOf } from "#messages/locales.ts";
import { PanFrame } from "./pan-frame.tsx";

const sizes = ["whole", "half", "full"] as const;

/**
 * The map as it is drawn, to move about in. Its words are all on the page below; its size is chosen
 * by plain radio buttons, which need no script.
 */
export async function MapPicture({ address }: { address: string }) {
  const t = await getTranslations("reader");
  const at = `${address}?lang=${languageOf(await getLocale())}`;
  return (
    <section aria-labelledby="picture" className="group flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 print:hidden">
        <h2 id="picture" className="flex-1 text-16 font-bold">
          {t("picture")}
        </h2>
        <fieldset className="flex rounded-control bg-sunk p-0.5 ring-1 ring-hairline ring-inset">
          <legend className="sr-only">{t("size")}</legend>
          {sizes.map((size) => (
            <label
              key={size}
              className="flex h-7 items-center rounded-mark px-2.5 text-13 text-ink-soft hover:text-ink has-checked:bg-raised has-checked:font-medium has-checked:text-ink has-checked:ring-1 has-checked:ring-edge/60 has-focus-visible:outline-2 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name="size"
                value={size}
                defaultChecked={size === "full"}
                className="sr-only"
              />
              {t(`sizes.${size}`)}
            </label>
          ))}
        </fieldset>
        <a
          href={at}
          target="_blank"
          rel="noopener noreferrer"
          className="flex h-8 items-center gap-1.5 rounded-control px-2 text-13 text-ink-soft hover:bg-hover hover:text-ink"
        >
          <Maximize2 aria-hidden="true" className="size-4" />
          {t("alone")}
        </a>
      </div>
      <PanFrame label={t("pictureFrame")}>
        <picture className="contents">
          <source media="(prefers-color-scheme: dark)" srcSet={`${at}&style=dark`} />
          <img
            src={at}
            alt={t("pictureAlt")}
            draggable={false}
            className="m-auto max-w-none group-has-[[value=half]:checked]:[zoom:0.5] group-has-[[value=whole]:checked]:max-h-full group-has-[[value=whole]:checked]:max-w-full print:max-w-full print:[zoom:1]"
          />
        </picture>
      </PanFrame>
    </section>
  );
}
