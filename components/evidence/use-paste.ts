"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent } from "react";

/**
 * What is pasted on a page, away from its fields: files and tables come in as files, words are
 * given to whoever makes a note of them.
 */
export function usePaste({
  onFiles,
  onText,
  isDisabled = false,
}: {
  onFiles: (files: File[]) => void;
  onText: (text: string) => void;
  isDisabled?: boolean;
}) {
  const t = useTranslations("evidence.files");
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const data = event.clipboardData;
    if (isDisabled || !data || isTyping(event.target)) return;
    const files = [...data.files];
    const text = data.getData("text/plain");
    if (files.length === 0 && text.trim() === "") return;
    event.preventDefault();
    if (files.length > 0) onFiles(files);
    else if (isTable(text)) onFiles([new File([text], `${t("pastedTable")}.tsv`)]);
    else onText(text);
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent) => paste(event);
    document.addEventListener("paste", listen);
    return () => document.removeEventListener("paste", listen);
  }, []);
}

/** Cells of a spreadsheet come with tabs between them, as many in the second row as in the first. */
function isTable(text: string): boolean {
  const [first = "", second = ""] = text.split(/\r?\n/);
  const tabs = first.split("\t").length;
  return tabs > 1 && second.trim() !== "" && second.split("\t").length === tabs;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select"))
  );
}
