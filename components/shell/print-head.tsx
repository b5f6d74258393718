"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** On paper only: what this is, from when, and where it is to be found. */
export function PrintHead({ title }: { title?: string }) {
  const t = useTranslations("shell");
  const format = useFormatter();
  const [printed, setPrinted] = useState<{ at: Date; address: string } | null>(null);
  useEffect(() => {
    // the paper is made as soon as this returns
    const note = () =>
      flushSync(() => setPrinted({ at: new Date(), address: window.location.href }));
    window.addEventListener("beforeprint", note);
    return () => window.removeEventListener("beforeprint", note);
  }, []);
  return (
    <div className="hidden print:block">
      {title ? <h1 className="text-28 font-bold">{title}</h1> : null}
      {printed ? (
        <p className="text-12 text-ink-soft">
          {t("printed", { at: format.dateTime(printed.at, { dateStyle: "long" }) })}
          {" · "}
          <span className="break-all hyphens-none">{printed.address}</span>
        </p>
      ) : null}
    </div>
  );
}
