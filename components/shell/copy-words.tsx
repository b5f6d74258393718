"use client";

import { Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { useCopy } from "./use-copy.ts";

/** Takes words along that cannot go where they were meant. */
export function CopyWords({ words }: { words: string }) {
  const common = useTranslations("common");
  const copy = useCopy();
  return (
    <Button size="small" icon={<Copy aria-hidden="true" />} onPress={() => copy(words)}>
      {common("copy")}
    </Button>
  );
}
