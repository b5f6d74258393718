"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import { FileProblems } from "./file-problems.tsx";
import type { Intake } from "./use-intake.ts";

/** What is being sent, with a way to stop it, and what was refused before it was sent. */
export function IntakeStatus({ intake }: { intake: Intake }) {
  const t = useTranslations("evidence.files");
  const { sending } = intake;
  return (
    <>
      {sending ? (
        <div role="status" className="flex flex-wrap items-center gap-x-4 gap-y-2 text-13">
          <div className="min-w-40 flex-1">
            <ProgressBar
              label={t("sendingMany", {
                name: sending.name,
                done: sending.done + 1,
                total: sending.total,
              })}
              value={(100 * sending.done) / sending.total}
            />
          </div>
          <Button size="small" variant="quiet" onPress={intake.cancel}>
            {t("stop")}
          </Button>
        </div>
      ) : null}
      <FileProblems problems={intake.problems} onClose={intake.closeProblems} />
    </>
  );
}
