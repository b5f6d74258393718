"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useState } from "react";
import { Form } from "react-aria-components";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { TextField } from "#components/ui/text-field.tsx";

const longest = 100;

/** One more word or name to mask: typed, or selected in the text. */
export function HideWords({
  text,
  textRef,
  onHide,
}: {
  text: string;
  textRef: RefObject<HTMLElement | null>;
  onHide: (words: string, isListed: boolean) => void;
}) {
  const t = useTranslations("evidence.door");
  const [typed, setTyped] = useState("");
  const [isListed, setIsListed] = useState(false);
  const [missing, setMissing] = useState<string | null>(null);
  const selected = useSelected(textRef);

  function hide(written: string) {
    const words = written.replaceAll(/\s+/g, " ").trim();
    if (words === "") return;
    const isHere = text.replaceAll(/\s+/g, " ").toLowerCase().includes(words.toLowerCase());
    // a name may stand in another form, and one that the workspace masks from now on somewhere else
    setMissing(isHere || isListed || /^\p{Lu}\p{L}+$/u.test(words) ? null : words);
    onHide(words, isListed);
    setTyped("");
  }

  return (
    <Form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        hide(typed);
      }}
    >
      <div className="flex items-end gap-2">
        <TextField
          label={t("hide")}
          value={typed}
          onChange={setTyped}
          maxLength={longest}
          autoComplete="off"
          className="min-w-0 flex-1"
        />
        <Button type="submit">{t("hideAction")}</Button>
      </div>
      {selected ? (
        <Button className="min-w-0 self-start" onPress={() => hide(selected)}>
          <span className="min-w-0 truncate">{t("hideSelected", { words: selected })}</span>
        </Button>
      ) : (
        <p className="text-12 text-ink-faint">{t("hideHint")}</p>
      )}
      <Checkbox isSelected={isListed} onChange={setIsListed}>
        {t("always")}
      </Checkbox>
      <p role="status" className="text-12 text-ink-soft empty:hidden">
        {missing ? t("notThere", { words: missing }) : null}
      </p>
    </Form>
  );
}

/** What is selected inside an element, while it is short enough to be a name or a few words. */
function useSelected(ref: RefObject<HTMLElement | null>): string | null {
  const [selected, setSelected] = useState<string | null>(null);
  useEffect(() => {
    const look = () => {
      const selection = document.getSelection();
      const isInside = selection?.anchorNode && ref.current?.contains(selection.anchorNode);
      const words = isInside ? selection.toString().replaceAll(/\s+/g, " ").trim() : "";
      // Where the focus goes elsewhere the words that were selected stay meant.
      if (isInside) setSelected(words !== "" && words.length <= longest ? words : null);
    };
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [ref]);
  return selected;
}
