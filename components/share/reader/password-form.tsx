import { TriangleAlert } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { buttonClasses } from "#components/ui/button-classes.ts";

export const doorProblems = ["wrong", "too-many-attempts", "not-from-here"] as const;
export type DoorProblem = (typeof doorProblems)[number];

/** A plain form: it works before, and without, any script. */
export async function PasswordForm({
  action,
  problem,
}: {
  action: string;
  problem: DoorProblem | null;
}) {
  const t = await getTranslations("reader");
  const tErrors = await getTranslations("errors");
  const words = {
    wrong: t("wrong"),
    "too-many-attempts": tErrors("too-many-attempts"),
    "not-from-here": t("notFromHere"),
  };
  return (
    <form method="post" action={action} className="flex flex-col gap-3">
      <label className="flex flex-col gap-1 text-13 font-medium">
        {t("password")}
        <input
          type="password"
          name="password"
          required
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: who comes back refused writes on here, and hears why
          autoFocus={problem !== null}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? "problem" : undefined}
          className="h-8 w-full rounded-control bg-raised px-2.5 text-14 text-ink ring-1 ring-edge/70 ring-inset focus:ring-2 focus:ring-accent focus:outline-none"
        />
      </label>
      {problem ? (
        <p id="problem" role="alert" className="flex items-start gap-2 text-13">
          <TriangleAlert aria-hidden="true" className="mt-px size-4 shrink-0" />
          {words[problem]}
        </p>
      ) : null}
      <button type="submit" className={`${buttonClasses("primary")} self-start`}>
        {t("enter")}
      </button>
    </form>
  );
}
