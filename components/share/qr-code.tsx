"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { encode } from "uqr";
import { qrPath } from "./qr-path.ts";

/** Dark on light in either appearance, with the quiet zone that scanners need. */
export function QrCode({ text }: { text: string }) {
  const t = useTranslations("share");
  const { path, size } = useMemo(() => qrPath(encode(text, { ecc: "M", border: 4 }).data), [text]);
  const file = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="600" height="600" shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#fff"/><path d="${path}" fill="#000"/></svg>`;
  return (
    <div className="flex items-end gap-4">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={t("qr")}
        shapeRendering="crispEdges"
        className="size-40 rounded-control ring-1 ring-hairline"
      >
        <rect width="100%" height="100%" fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <a
        href={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(file)}`}
        download="qr.svg"
        className="rounded-mark text-13 text-accent underline decoration-accent/40 underline-offset-2"
      >
        {t("qrSave")}
      </a>
    </div>
  );
}
