"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAct } from "#components/shell/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import {
  countStamps,
  type StampKind,
  type StampSubject,
  stampKinds,
} from "#domain/review/stamp.ts";
import { giveStampAction, takeStampAction } from "#server/review/actions.ts";
import type { StampRow as Stamp } from "#server/review/read-stamps.ts";
import { StampButton } from "./stamp-button.tsx";
import { StampIcon } from "./stamp-icon.tsx";

type Props = {
  subject: StampSubject;
  /** those on this subject */
  stamps: readonly Stamp[];
  mayStamp: boolean;
  /** after one's own stamp has changed: ask again */
  onChanged: () => void;
};

/** The four stamps with their counts, one's own pressed; then a word about it, and who said what. */
export function StampRow({ subject, stamps, mayStamp, onChanged }: Props) {
  const t = useTranslations("review.stamps");
  const { act } = useAct();
  const stored = stamps.find(({ isMine }) => isMine) ?? null;
  // what was pressed shows at once, until what is stored says the same or something newer
  const [pressed, setPressed] = useState<{ kind: StampKind | null; over: Stamp | null } | null>(
    null,
  );
  const mine = pressed && pressed.over?.at === stored?.at ? pressed.kind : (stored?.kind ?? null);
  const others = stamps.filter(({ isMine }) => !isMine);
  const counts = countStamps(mine === null ? others : [...others, { kind: mine }]);
  const { mapId, kind: on, id } = subject;
  const where = { mapId, subject: { kind: on, id } };

  function press(kind: StampKind) {
    const next = mine === kind ? null : kind;
    setPressed({ kind: next, over: stored });
    const run = () =>
      next === null
        ? takeStampAction(where)
        : giveStampAction({ ...where, kind: next, word: stored?.word ?? "" });
    act(run, { onDone: onChanged, onFail: () => setPressed(null) });
  }

  return (
    // a group and no landmark: a page of a decision has one for each pain
    <fieldset aria-label={t("title")} className="flex min-w-0 flex-col gap-2">
      <div className="flex flex-wrap gap-1.5">
        {stampKinds.map((kind) => (
          <StampButton
            key={kind}
            kind={kind}
            count={counts[kind]}
            isMine={mine === kind}
            onPress={mayStamp ? () => press(kind) : undefined}
          />
        ))}
      </div>
      {mayStamp && stored !== null && mine === stored.kind ? (
        <Word
          key={`${stored.kind} ${stored.word}`}
          word={stored.word}
          onSave={(word) =>
            act(() => giveStampAction({ ...where, kind: stored.kind, word }), { onDone: onChanged })
          }
        />
      ) : null}
      <Voices stamps={others} />
    </fieldset>
  );
}

function Word({ word, onSave }: { word: string; onSave: (word: string) => void }) {
  const t = useTranslations("review.stamps");
  const [draft, setDraft] = useState(word);
  return (
    <form
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(draft.trim());
      }}
    >
      <TextField
        className="flex-1"
        label={t("word")}
        hint={t("wordHint")}
        maxLength={300}
        value={draft}
        onChange={setDraft}
      />
      {draft.trim() === word ? null : (
        <Button type="submit" size="medium" className="mb-5">
          {t("save")}
        </Button>
      )}
    </form>
  );
}

/** The others, with the words that they left. */
function Voices({ stamps }: { stamps: readonly Stamp[] }) {
  const t = useTranslations("review.stamps");
  if (stamps.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1 text-13">
      {stamps.map(({ kind, by, word }) => (
        <li key={by.id} className="flex gap-2">
          <StampIcon kind={kind} className="mt-0.5 size-3.5 shrink-0 text-ink-soft" />
          <span className="min-w-0">
            <span className="font-medium">
              {t("who", { name: by.name, kind: t(`kinds.${kind}`) })}
            </span>
            {word === "" ? null : <span className="block break-words text-ink-soft">{word}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
