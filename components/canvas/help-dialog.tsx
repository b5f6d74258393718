"use client";

import { useTranslations } from "next-intl";
import { isMac } from "#components/shell/is-mac.ts";
import { setLetterKeys, useLetterKeys } from "#components/shell/letter-keys.ts";
import { Dialog } from "#components/ui/dialog.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { Switch } from "#components/ui/switch.tsx";
import { inGroups } from "./commands/groups.ts";
import { canvasCommands } from "./commands/index.ts";
import { spell } from "./shortcut.ts";

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

/** Every key there is, straight from the registry. */
export function HelpDialog(props: Props) {
  const t = useTranslations("canvas");
  const tCommon = useTranslations("common");
  const hasLetters = useLetterKeys();
  const withKeys = canvasCommands.filter(({ shortcuts, letter }) => shortcuts.length > 0 || letter);
  return (
    <Dialog {...props} title={t("help.title")} closeLabel={tCommon("close")} size="large">
      <p className="mb-2 text-13 text-ink-soft">{t("help.typing")}</p>
      <p className="mb-4 text-13 text-ink-soft">
        {t("help.several", { keys: spell("Mod+Enter", isMac()) })}
      </p>
      <Switch isSelected={hasLetters} onChange={setLetterKeys} className="mb-1">
        {t("help.letters")}
      </Switch>
      <p className="mb-4 text-12 text-ink-faint">{t("help.lettersHint")}</p>
      <div className="columns-1 gap-8 sm:columns-2">
        {inGroups(withKeys).map(({ group, commands }) => (
          <section key={group} className="mb-5">
            <h3 className="mb-1 break-after-avoid text-12 text-ink-faint">
              {t(`groups.${group}`)}
            </h3>
            <dl className="text-13">
              {commands.map(({ id, shortcuts, letter }) => (
                <div
                  key={id}
                  className="flex break-inside-avoid items-center justify-between gap-4 border-b border-hairline py-1.5"
                >
                  <dt>{t(`commands.${id}` as never)}</dt>
                  <dd className="flex gap-1.5">
                    {shortcuts.map((keys) => (
                      <Kbd key={keys}>{spell(keys, isMac())}</Kbd>
                    ))}
                    {letter && hasLetters ? <Kbd>{letter.toUpperCase()}</Kbd> : null}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
