"use client";

import { ArrowLeft, ArrowRight, MapPin, Star } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { hasLetterKeys, useLetterKeys } from "#components/shell/letter-keys.ts";
import { useAct } from "#components/shell/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import type { Assumption } from "#domain/review/assumptions.ts";
import type { Judged } from "#domain/review/gone-through.ts";
import { type Verdict, verdicts } from "#domain/review/verdict.ts";
import { challengeAction } from "#server/review/actions.ts";
import type { ChallengeRow } from "#server/review/read-challenges.ts";

type Props = {
  mapId: string;
  judged: readonly Judged<ChallengeRow>[];
  /** begins here */
  startKey: string;
  mayChallenge: boolean;
  claimOf: (assumption: Assumption) => string;
  onShow: (assumption: Assumption) => void;
  onSaid: () => void;
  onDone: () => void;
};

/** One key each, the first letters of the English words: A, D, T. */
const keys: Record<Verdict, string> = { agree: "A", doubt: "D", test: "T" };

/** The assumptions one by one: agree, doubt or test, by a press or a key, with a note. */
export function ChallengeWalk(props: Props) {
  const { judged, startKey, onDone } = props;
  const t = useTranslations("review.challenge");
  // what is said moves things about in the list: the order is that of the beginning
  const [order] = useState(() => judged.map(({ assumption }) => assumption.key));
  const [at, setAt] = useState(Math.max(0, order.indexOf(startKey)));
  const now = judged.find(({ assumption }) => assumption.key === order[at]);
  if (at >= order.length) {
    const tests = judged.filter(({ outcome }) => outcome === "test").length;
    return (
      <div role="status" className="flex flex-col items-start gap-3 py-4">
        <p className="text-16 font-bold">{t("done")}</p>
        <p className="text-14">{t("doneText", { count: tests })}</p>
        <Button variant="primary" onPress={onDone}>
          {t("toList")}
        </Button>
      </div>
    );
  }
  return (
    <One
      key={order[at]}
      {...props}
      now={now ?? null}
      place={t("at", { at: at + 1, of: order.length })}
      onGo={(by) => setAt(Math.max(0, at + by))}
      isFirst={at === 0}
    />
  );
}

function One({
  mapId,
  now,
  place,
  mayChallenge,
  claimOf,
  onShow,
  onSaid,
  onGo,
  isFirst,
}: Props & {
  /** null: it has gone from the map, or somebody was heard */
  now: Judged<ChallengeRow> | null;
  place: string;
  onGo: (by: 1 | -1) => void;
  isFirst: boolean;
}) {
  const t = useTranslations("review.challenge");
  const { act } = useAct();
  const [note, setNote] = useState("");
  const hasKeys = useLetterKeys();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);

  function say(verdict: Verdict) {
    if (!now || !mayChallenge) return;
    const { key, claim } = now.assumption;
    act(() => challengeAction({ mapId, assumption: key, claim, verdict, note }), {
      onDone: onSaid,
    });
    onGo(1);
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLTextAreaElement) return;
    const verdict = hasLetterKeys()
      ? verdicts.find((one) => keys[one] === event.key.toUpperCase())
      : undefined;
    if (verdict) say(verdict);
    else if (event.key === "ArrowRight") onGo(1);
    else if (event.key === "ArrowLeft" && !isFirst) onGo(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields, this holds a question
    <div
      ref={box}
      role="group"
      aria-label={t("title")}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      className="flex flex-col gap-4 rounded-control outline-offset-4"
    >
      <div className="flex items-center gap-1">
        <IconButton label={t("previous")} isDisabled={isFirst} onPress={() => onGo(-1)}>
          <ArrowLeft aria-hidden="true" />
        </IconButton>
        <p className="flex-1 text-center text-12 text-ink-soft tabular-nums">{place}</p>
        <IconButton label={t("next")} onPress={() => onGo(1)}>
          <ArrowRight aria-hidden="true" />
        </IconButton>
      </div>
      {now ? (
        <>
          <Claim assumption={now.assumption} words={claimOf(now.assumption)} onShow={onShow} />
          {mayChallenge ? (
            <>
              <div className="grid grid-cols-3 gap-2">
                {verdicts.map((verdict) => (
                  <Button
                    key={verdict}
                    className="h-11"
                    aria-keyshortcuts={keys[verdict]}
                    onPress={() => say(verdict)}
                  >
                    <span className="flex items-center gap-1.5">
                      {t(`verdicts.${verdict}`)}
                      {hasKeys ? (
                        <span aria-hidden="true" className="max-md:hidden">
                          <Kbd>{keys[verdict]}</Kbd>
                        </span>
                      ) : null}
                    </span>
                  </Button>
                ))}
              </div>
              <TextArea
                label={t("note")}
                hint={t("noteHint")}
                rows={2}
                maxLength={1_000}
                value={note}
                onChange={setNote}
              />
              {hasKeys ? (
                <p className="text-12 text-ink-faint max-md:hidden">{t("keys", keys)}</p>
              ) : null}
            </>
          ) : (
            <p className="text-13 text-ink-soft">{t("readOnly")}</p>
          )}
          <SaidSoFar said={now.said} />
        </>
      ) : null}
    </div>
  );
}

function Claim({
  assumption,
  words,
  onShow,
}: {
  assumption: Assumption;
  words: string;
  onShow: (assumption: Assumption) => void;
}) {
  const t = useTranslations("review.challenge");
  const tList = useTranslations("review.assumptions");
  return (
    <div className="flex flex-col gap-2 rounded-card border border-dashed border-ink-faint p-4">
      <p className="text-12 text-ink-soft">{t(`believes.${assumption.kind}`)}</p>
      <p className="text-20 font-bold text-balance break-words">{words}</p>
      <p className="flex flex-wrap items-center gap-x-2 text-13 text-ink-soft">
        {assumption.stepTitle}
        {assumption.isMomentOfTruth ? (
          <span className="flex items-center gap-1">
            <Star aria-hidden="true" className="size-3 fill-current" />
            {tList("momentOfTruth")}
          </span>
        ) : null}
      </p>
      <p className="text-13">{t("nobody")}</p>
      <Button
        size="small"
        variant="quiet"
        className="-ml-2.5 self-start"
        icon={<MapPin aria-hidden="true" />}
        onPress={() => onShow(assumption)}
      >
        {t("show")}
      </Button>
    </div>
  );
}

function SaidSoFar({ said }: { said: readonly ChallengeRow[] }) {
  const t = useTranslations("review.challenge");
  const format = useFormatter();
  if (said.length === 0) return null;
  return (
    <section aria-label={t("said")} className="flex flex-col gap-1.5">
      <h3 className="text-13 font-bold">{t("said")}</h3>
      <ul className="flex flex-col gap-1.5 text-13">
        {said.map(({ by, byName, verdict, note, at }) => (
          <li key={by ?? ""}>
            <span className="font-medium">
              {t("saidBy", { name: byName ?? t("somebody"), verdict })}
            </span>{" "}
            <span className="text-12 text-ink-faint">
              {format.dateTime(at, { dateStyle: "medium" })}
            </span>
            {note === "" ? null : <span className="block break-words text-ink-soft">{note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
