"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
} from "react-aria-components";
import { isMac } from "#components/shell/is-mac.ts";
import { Kbd } from "#components/ui/kbd.tsx";
import { rowClasses } from "#components/ui/list-row.ts";
import en from "#messages/en/canvas.json" with { type: "json" };
import fi from "#messages/fi/canvas.json" with { type: "json" };
import { useCanvas } from "../canvas-context.tsx";
import { type CanvasCommand, mayRun } from "../commands/command.ts";
import { score } from "../commands/fuzzy.ts";
import { inGroups } from "../commands/groups.ts";
import { canvasCommands } from "../commands/index.ts";
import { spell } from "../shortcut.ts";
import { useViewpoint } from "../viewpoint.tsx";

const spoken: Record<string, string>[] = [en.commands, fi.commands];

/** Every command that can be given now, by its words in either language. */
export function Palette() {
  const t = useTranslations("canvas");
  const model = useCanvas();
  const view = useViewpoint();
  const [typed, setTyped] = useState("");
  const [possible] = useState(() =>
    canvasCommands.filter((one) => !unlisted.has(one.id) && mayRun(one, { model, view })),
  );
  const found = useMemo(() => ranked(possible, typed), [possible, typed]);
  const entry = ({ id, shortcuts, letter }: CanvasCommand) => (
    <ListBoxItem key={id} id={id} textValue={t(`commands.${id}` as never)} className={rowClasses}>
      <span className="min-w-0 flex-1">{t(`commands.${id}` as never)}</span>
      {shortcuts.slice(0, 1).map((keys) => (
        <Kbd key={keys}>{spell(keys, isMac())}</Kbd>
      ))}
      {letter ? <Kbd>{letter.toUpperCase()}</Kbd> : null}
    </ListBoxItem>
  );
  const close = () => {
    model.sheet.set(null);
    view.takeFocus();
  };
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={close}
      className="fixed inset-0 z-50 flex items-start justify-center bg-scrim px-3 pt-[12vh]"
    >
      <Modal className="w-full max-w-140 overflow-hidden rounded-card bg-raised shadow-float">
        <Dialog aria-label={t("palette.title")} className="outline-none">
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField aria-label={t("palette.search")} autoFocus>
              <Input
                role="combobox"
                aria-expanded
                aria-haspopup="listbox"
                placeholder={t("palette.search")}
                className="h-12 w-full border-b border-hairline bg-transparent px-4 text-14 text-ink outline-none placeholder:text-ink-faint"
              />
            </SearchField>
            <ListBox
              aria-label={t("palette.title")}
              onAction={(key) => {
                close();
                // the dialog has given the keyboard back before an editor takes it
                const command = possible.find(({ id }) => id === key);
                requestAnimationFrame(() => command?.run({ model, view }));
              }}
              renderEmptyState={() => (
                <p className="px-2 py-3 text-13 text-ink-faint">{t("palette.nothing")}</p>
              )}
              className="max-h-[50vh] overflow-auto p-1 outline-none"
            >
              {typed === ""
                ? inGroups(found).map(({ group, commands }) => (
                    <ListBoxSection key={group}>
                      <Header className="px-2 pt-2 pb-1 text-12 text-ink-faint">
                        {t(`groups.${group}`)}
                      </Header>
                      {commands.map(entry)}
                    </ListBoxSection>
                  ))
                : found.map(entry)}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Nobody looks for an arrow key by its name, nor for what is open already. */
const unlisted = new Set([
  ...["goUp", "goDown", "goLeft", "goRight", "nextStep", "previousStep", "leave", "palette"],
  ...["selectUp", "selectDown", "selectLeft", "selectRight", "menu"],
]);

function ranked(commands: readonly CanvasCommand[], typed: string): CanvasCommand[] {
  const scored = commands.map((command) => ({
    command,
    points: Math.max(...spoken.map((words) => score(words[command.id] ?? "", typed))),
  }));
  // letters in order are worth showing only where nothing has the word itself
  const least = typed !== "" && scored.some(({ points }) => points > 1) ? 2 : 1;
  return scored
    .filter(({ points }) => points >= least)
    .sort((a, b) => b.points - a.points)
    .map(({ command }) => command);
}
