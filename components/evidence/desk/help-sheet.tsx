"use client";

import { useTranslations } from "next-intl";
import { isMac } from "#components/shell/is-mac.ts";
import { setLetterKeys, useLetterKeys } from "#components/shell/letter-keys.ts";
import { Dialog } from "#components/ui/dialog.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { Switch } from "#components/ui/switch.tsx";
import { deskKeys } from "./desk-keys.ts";

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

/** Every key of the desk, and the words a search understands. */
export function HelpSheet(props: Props) {
  const t = useTranslations("desk.help");
  const tCommon = useTranslations("common");
  const hasLetters = useLetterKeys();
  const spelt = (keys: string) => (isMac() ? keys.replace("Ctrl", "⌘").replace("Alt", "⌥") : keys);
  return (
    <Dialog {...props} title={t("title")} closeLabel={tCommon("close")} size="large">
      <Switch isSelected={hasLetters} onChange={setLetterKeys} className="mb-1">
        {t("letters")}
      </Switch>
      <p className="mb-4 text-12 text-ink-faint">{t("lettersHint")}</p>
      <dl className="columns-1 gap-8 text-13 sm:columns-2">
        {deskKeys.map((command) => {
          const letters = hasLetters && "letters" in command ? command.letters : [];
          const all = [...command.keys, ...letters];
          return all.length === 0 ? null : (
            <div
              key={command.id}
              className="flex break-inside-avoid items-center justify-between gap-4 border-b border-hairline py-1.5"
            >
              <dt>{t(`keys.${command.id}`)}</dt>
              <dd className="flex flex-wrap justify-end gap-1">
                {all.map((keys) => (
                  <Kbd key={keys}>{spelt(keys)}</Kbd>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
      <h3 className="mt-5 mb-1 text-14 font-bold">{t("searchTitle")}</h3>
      <p className="text-13 text-ink-soft">{t("searchText")}</p>
    </Dialog>
  );
}
