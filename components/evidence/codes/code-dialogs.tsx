"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { branchOf, longestName, pathOf, treeOf } from "#domain/evidence/codebook/code.ts";
import { starterSet } from "#domain/evidence/codebook/starter.ts";
import type { CodeRow } from "#server/evidence/codes/read.ts";
import { CodeFinder } from "./code-finder.tsx";
import type { OpenCodebook } from "./use-codebook.ts";
import { usePassages } from "./use-passages.ts";

export type Asked =
  | { what: "add"; parentId: string | null }
  | { what: "merge"; code: CodeRow }
  | { what: "split"; code: CodeRow }
  | { what: "delete"; code: CodeRow }
  | { what: "drop"; code: CodeRow; onto: CodeRow }
  | { what: "starter" };

type Props<A extends Asked["what"]> = {
  asked: Extract<Asked, { what: A }>;
  book: OpenCodebook;
  workspaceId: string;
  onClose: () => void;
  onSelect: (codeId: string | null) => void;
};

/** What cannot be done without a further word. */
export function CodeDialogs({ asked, ...props }: Props<Asked["what"]>) {
  switch (asked.what) {
    case "add":
      return <Add asked={asked} {...props} />;
    case "merge":
      return <MergeInto asked={asked} {...props} />;
    case "split":
      return <SplitOff asked={asked} {...props} />;
    case "delete":
      return <Delete asked={asked} {...props} />;
    case "drop":
      return <DropOn asked={asked} {...props} />;
    case "starter":
      return <Starter asked={asked} {...props} />;
    default:
      return asked satisfies never;
  }
}

function Frame({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: React.ReactNode;
}) {
  const t = useTranslations("common");
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={title}
      closeLabel={t("close")}
    >
      {children}
    </Dialog>
  );
}

function Add({ asked: { parentId }, book, onClose, onSelect }: Props<"add">) {
  const t = useTranslations("codes.book");
  const [name, setName] = useState("");
  return (
    <Frame title={t(parentId === null ? "add" : "addUnder")} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          book.edit({ kind: "add", parentId, name }, name.trim(), onSelect);
          onClose();
        }}
      >
        <TextField
          label={t("name")}
          placeholder={t("namePlaceholder")}
          value={name}
          onChange={setName}
          maxLength={longestName}
          autoFocus
        />
        <DialogActions>
          <Button type="submit" variant="primary" isDisabled={name.trim() === ""}>
            {t("add")}
          </Button>
        </DialogActions>
      </form>
    </Frame>
  );
}

function MergeInto({ asked: { code }, book, onClose, onSelect }: Props<"merge">) {
  const t = useTranslations("codes.book");
  const own = branchOf(book.codes, code.id);
  const title = t("mergeTitle", { name: code.name });
  return (
    <Frame title={title} onClose={onClose}>
      <p className="mb-3 text-13 text-ink-soft">{t("mergeText")}</p>
      <CodeFinder
        label={title}
        codes={book.codes.filter(({ id }) => !own.has(id))}
        onPick={({ id: into }) => {
          book.edit({ kind: "merge", codeId: code.id, into }, code.name);
          onSelect(into);
          onClose();
        }}
      />
    </Frame>
  );
}

function SplitOff({ asked: { code }, book, workspaceId, onClose, onSelect }: Props<"split">) {
  const t = useTranslations("codes.book");
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const passages = usePassages(workspaceId, code.id, code.excerpts) ?? [];
  return (
    <Frame title={t("splitTitle", { name: code.name })} onClose={onClose}>
      <div className="flex flex-col gap-4">
        <TextField
          label={t("splitName")}
          value={name}
          onChange={setName}
          maxLength={longestName}
          autoFocus
        />
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of its own */}
        <div role="group" aria-label={t("splitText")} className="flex flex-col gap-2">
          <p className="text-13 text-ink-soft">{t("splitText")}</p>
          <ul className="flex max-h-80 flex-col gap-1 overflow-y-auto">
            {passages.map(({ excerptId, text }) => (
              <li key={excerptId}>
                <Checkbox
                  isSelected={chosen.has(excerptId)}
                  onChange={(isOn) =>
                    setChosen(
                      (now) =>
                        new Set(
                          isOn ? [...now, excerptId] : [...now].filter((id) => id !== excerptId),
                        ),
                    )
                  }
                >
                  <span className="line-clamp-3">{text}</span>
                </Checkbox>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <DialogActions>
        <Button
          variant="primary"
          isDisabled={name.trim() === "" || chosen.size === 0}
          onPress={() => {
            const excerptIds = [...chosen];
            book.edit({ kind: "split", codeId: code.id, name, excerptIds }, code.name, onSelect);
            onClose();
          }}
        >
          {t("splitDo", { count: chosen.size })}
        </Button>
      </DialogActions>
    </Frame>
  );
}

const nowhere = "nowhere";

function Delete({ asked: { code }, book, onClose, onSelect }: Props<"delete">) {
  const t = useTranslations("codes.book");
  const [to, setTo] = useState<string>(nowhere);
  const others = treeOf(book.codes).filter(({ code: one }) => one.id !== code.id);
  return (
    <Frame title={t("deleteTitle", { name: code.name })} onClose={onClose}>
      <div className="flex flex-col gap-4">
        <p className="text-13 text-ink-soft">{t("deleteText", { count: code.excerpts })}</p>
        {code.excerpts > 0 ? (
          <Select label={t("deleteTo")} value={to} onChange={(key) => setTo(String(key))}>
            <SelectOption id={nowhere}>{t("deleteNowhere")}</SelectOption>
            {others.map(({ code: { id } }) => (
              <SelectOption key={id} id={id}>
                {pathOf(book.codes, id).join(" › ")}
              </SelectOption>
            ))}
          </Select>
        ) : null}
      </div>
      <DialogActions>
        <Button
          variant="danger"
          onPress={() => {
            const into = to === nowhere ? null : to;
            book.edit({ kind: "delete", codeId: code.id, to: into }, code.name);
            onSelect(into);
            onClose();
          }}
        >
          {t("deleteDo")}
        </Button>
      </DialogActions>
    </Frame>
  );
}

function DropOn({ asked: { code, onto }, book, onClose, onSelect }: Props<"drop">) {
  const t = useTranslations("codes.book");
  return (
    <Frame title={t("dropTitle", { name: code.name, onto: onto.name })} onClose={onClose}>
      <p className="text-13 text-ink-soft">{t("dropText")}</p>
      <DialogActions>
        <Button
          onPress={() => {
            book.edit({ kind: "merge", codeId: code.id, into: onto.id }, code.name);
            onSelect(onto.id);
            onClose();
          }}
        >
          {t("dropMerge", { name: onto.name })}
        </Button>
        <Button
          variant="primary"
          onPress={() => {
            book.edit({ kind: "move", codeId: code.id, parentId: onto.id }, code.name);
            onClose();
          }}
        >
          {t("dropUnder", { name: onto.name })}
        </Button>
      </DialogActions>
    </Frame>
  );
}

function Starter({ book, onClose }: Props<"starter">) {
  const t = useTranslations("codes.book");
  const bring = (language: "fi" | "en") => () => {
    book.edit({ kind: "bring", codes: starterSet(language) }, t("starter"));
    onClose();
  };
  return (
    <Frame title={t("starterTitle")} onClose={onClose}>
      <p className="text-14 text-ink-soft">
        {t("starterText", { count: starterSet("en").length })}
      </p>
      <DialogActions>
        <Button onPress={bring("fi")}>{t("starterFi")}</Button>
        <Button onPress={bring("en")}>{t("starterEn")}</Button>
      </DialogActions>
    </Frame>
  );
}
