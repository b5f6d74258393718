"use client";

import { ImagePlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { pictureTypes } from "#domain/image/picture.ts";
import { describeImage, setImage } from "#domain/map/commands/image.ts";
import type { Card } from "#domain/map/journey-map.ts";
import { useCanEdit, useCanvas } from "../canvas-context.tsx";
import { usePictures } from "../pictures/pictures-context.tsx";
import { usePutPicture } from "../pictures/use-put-picture.ts";
import { LiveText } from "./live-text.tsx";

/** The card's picture, what it shows in words, and the way to another one. */
export function ImageSection({ card: { id, image } }: { card: Card }) {
  const t = useTranslations("map.panel");
  const model = useCanvas();
  const pictures = usePictures();
  const put = usePutPicture();
  const chooser = useRef<HTMLInputElement>(null);
  const [isSending, setIsSending] = useState(false);
  const isReadOnly = !useCanEdit();
  if (isReadOnly && image === null) return null;
  const send = async (file: File | undefined) => {
    if (!file) return;
    setIsSending(true);
    await put(file, { cardId: id });
    setIsSending(false);
  };
  return (
    <div className="flex flex-col gap-2">
      {image ? (
        <>
          <LiveText
            isLong
            label={t("alt")}
            hint={t("altHint")}
            {...(image.alt.trim() === "" && !isReadOnly ? { error: t("altMissing") } : {})}
            value={image.alt}
            isReadOnly={isReadOnly}
            write={(alt) => describeImage(model.edit, { id, alt })}
          />
          {/* biome-ignore lint/performance/noImgElement: already small, and served to its readers alone */}
          <img
            src={pictures.hrefOf(image.id)}
            alt={image.alt}
            className="max-h-80 w-full rounded-card bg-sunk object-contain ring-1 ring-hairline"
          />
        </>
      ) : null}
      {isReadOnly ? null : (
        <div className="flex gap-2">
          <input
            ref={chooser}
            type="file"
            hidden
            accept={pictureTypes.join(",")}
            onChange={(event) => {
              void send(event.target.files?.[0]);
              event.target.value = "";
            }}
          />
          <Button
            icon={<ImagePlus aria-hidden="true" />}
            isPending={isSending}
            onPress={() => chooser.current?.click()}
          >
            {image ? t("changeImage") : t("addImage")}
          </Button>
          {image ? (
            <Button
              variant="quiet"
              onPress={() => {
                setImage(model.edit, { id, image: null });
              }}
            >
              {t("removeImage")}
            </Button>
          ) : null}
        </div>
      )}
    </div>
  );
}
