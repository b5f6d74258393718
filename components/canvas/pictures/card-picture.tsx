"use client";

import { ImageOff, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { CardImage } from "#domain/map/journey-map.ts";
import { sizes } from "#domain/map/layout-sizes.ts";
import { usePictures } from "./pictures-context.tsx";

/** A card's picture, whole; one that nobody has described says so, one that is gone shows its words. */
export function CardPicture({ image }: { image: CardImage }) {
  const t = useTranslations("canvas.picture");
  const pictures = usePictures();
  const [broken, setBroken] = useState<string | null>(null);
  const isDescribed = image.alt.trim() !== "";
  return (
    <span
      className="relative block shrink-0 overflow-hidden rounded-t-card bg-sunk"
      style={{ height: sizes.cardImage }}
    >
      {broken === image.id ? (
        <span className="flex h-full flex-col items-center justify-center gap-1 px-4 text-center text-12 text-ink-soft">
          <ImageOff aria-hidden="true" className="size-4" />
          <span className="line-clamp-4">{image.alt || t("gone")}</span>
        </span>
      ) : (
        // biome-ignore lint/performance/noImgElement: already small, and served to its readers alone
        <img
          src={pictures.hrefOf(image.id)}
          alt={isDescribed ? image.alt : t("undescribed")}
          loading="lazy"
          decoding="async"
          draggable={false}
          onError={() => setBroken(image.id)}
          className="size-full object-contain"
        />
      )}
      {isDescribed ? null : (
        <span className="absolute bottom-1 left-2.5 flex items-center gap-1 rounded-full bg-raised px-1.5 text-12 text-workaround ring-1 ring-hairline">
          <TriangleAlert aria-hidden="true" className="size-3" />
          {t("needsWords")}
        </span>
      )}
    </span>
  );
}
