"use client";

import { Lock, Merge, Plus, Split, Trash2, Unlock } from "lucide-react";
import { useTranslations } from "next-intl";
import { type Ref, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { classes } from "#components/ui/classes.ts";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import {
  branchOf,
  codeColours,
  longestDescription,
  longestName,
  pathOf,
  treeOf,
} from "#domain/evidence/codebook/code.ts";
import type { CodeRow } from "#server/evidence/codes/read.ts";
import { CodePassages } from "./code-passages.tsx";
import type { OpenCodebook } from "./use-codebook.ts";

const top = "top";

/** One code: what it means, where it stands, what is coded with it, and what can be done to it. */
export function CodePanel({
  code,
  book,
  workspace,
  rights,
  nameRef,
  onAsk,
}: {
  code: CodeRow;
  book: OpenCodebook;
  workspace: { id: string; slug: string };
  rights: { edit: boolean; lock: boolean };
  nameRef: Ref<HTMLInputElement>;
  onAsk: (what: "merge" | "split" | "delete" | "add") => void;
}) {
  const t = useTranslations("codes.book");
  const mayChange = rights.edit && (!code.isLocked || rights.lock);
  const [name, setName] = useState(code.name);
  const [description, setDescription] = useState(code.description);
  const own = branchOf(book.codes, code.id);
  const homes = treeOf(book.codes).filter(({ code: one }) => !own.has(one.id));

  function rename() {
    const next = name.replaceAll(/\s+/g, " ").trim();
    if (next === "" || next === code.name) setName(code.name);
    else book.edit({ kind: "rename", codeId: code.id, name: next }, next);
  }
  function describe() {
    if (description.trim() === code.description) return;
    book.edit({ kind: "describe", codeId: code.id, description }, code.name);
  }

  return (
    <div className="flex flex-col gap-4">
      <TextField
        label={t("name")}
        inputRef={nameRef}
        value={name}
        maxLength={longestName}
        isReadOnly={!mayChange}
        onChange={setName}
        onBlur={rename}
        onKeyDown={(event) => {
          if (event.key === "Enter") rename();
          if (event.key === "Escape") setName(code.name);
        }}
      />
      <TextArea
        label={t("describe")}
        hint={t("describeHint")}
        value={description}
        maxLength={longestDescription}
        isReadOnly={!mayChange}
        onChange={setDescription}
        onBlur={describe}
        rows={3}
      />
      {mayChange ? (
        <>
          <Colours
            colour={code.colour}
            onChange={(colour) =>
              book.edit({ kind: "recolour", codeId: code.id, colour }, code.name)
            }
          />
          <Select
            label={t("under")}
            value={code.parentId ?? top}
            onChange={(key) => {
              const parentId = key === top ? null : String(key);
              if (parentId !== code.parentId)
                book.edit({ kind: "move", codeId: code.id, parentId }, code.name);
            }}
          >
            <SelectOption id={top}>{t("top")}</SelectOption>
            {homes.map(({ code: { id } }) => (
              <SelectOption key={id} id={id}>
                {pathOf(book.codes, id).join(" › ")}
              </SelectOption>
            ))}
          </Select>
        </>
      ) : null}
      {rights.edit ? (
        <div className="flex flex-wrap gap-2">
          <Button size="small" icon={<Plus aria-hidden="true" />} onPress={() => onAsk("add")}>
            {t("addUnder")}
          </Button>
          {mayChange ? (
            <>
              <Button
                size="small"
                icon={<Merge aria-hidden="true" />}
                onPress={() => onAsk("merge")}
              >
                {t("merge")}
              </Button>
              <Button
                size="small"
                icon={<Split aria-hidden="true" />}
                isDisabled={code.excerpts === 0}
                onPress={() => onAsk("split")}
              >
                {t("split")}
              </Button>
              <Button
                size="small"
                icon={<Trash2 aria-hidden="true" />}
                onPress={() => onAsk("delete")}
              >
                {t("delete")}
              </Button>
            </>
          ) : null}
          {rights.lock ? (
            <Button
              size="small"
              icon={code.isLocked ? <Unlock aria-hidden="true" /> : <Lock aria-hidden="true" />}
              onPress={() =>
                book.edit({ kind: code.isLocked ? "unlock" : "lock", codeId: code.id }, code.name)
              }
            >
              {t(code.isLocked ? "unlock" : "lock")}
            </Button>
          ) : null}
        </div>
      ) : null}
      {code.isLocked ? <p className="text-12 text-ink-soft">{t("lockHint")}</p> : null}
      <CodePassages code={code} workspace={workspace} />
    </div>
  );
}

function Colours({ colour, onChange }: { colour: number; onChange: (colour: number) => void }) {
  const t = useTranslations("codes.book");
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of its own
    <div role="group" aria-label={t("colour")} className="flex flex-wrap gap-1.5">
      {Array.from({ length: codeColours }, (_, at) => at).map((at) => (
        <button
          key={at}
          type="button"
          aria-label={t("colourNumber", { number: at + 1 })}
          aria-pressed={at === colour}
          onClick={() => at !== colour && onChange(at)}
          style={{ background: `var(--presence-${at + 1})` }}
          className={classes(
            "size-6 rounded-full ring-offset-2 ring-offset-raised",
            at === colour && "ring-2 ring-ink",
          )}
        />
      ))}
    </div>
  );
}
