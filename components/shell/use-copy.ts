import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { toast } from "#components/ui/toast.tsx";
import { copyText } from "./copy-text.ts";

/** Copies a text and says whether that went well. */
export function useCopy(): (text: string) => void {
  const common = useTranslations("common");
  return useCallback(
    (text) =>
      void copyText(text).then((isCopied) => {
        if (isCopied) toast(common("copied"));
        else toast(common("copyFailed"), { tone: "problem" });
      }),
    [common],
  );
}
