"use client";

import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "react-aria-components";
import { Avatar } from "#components/ui/avatar.tsx";
import { classes } from "#components/ui/classes.ts";
import type { Persona } from "#server/persona/read.ts";

export function PersonaCard({
  persona,
  isOpen,
  onOpen,
}: {
  persona: Persona;
  isOpen: boolean;
  onOpen: () => void;
}) {
  const t = useTranslations("persona");
  const { name, initials, colour, picture, line, goals } = persona;
  return (
    <Button
      onPress={onOpen}
      aria-expanded={isOpen}
      className={classes(
        "flex w-full cursor-default flex-col gap-3 rounded-card bg-raised p-4 text-left ring-1 transition-shadow duration-120 ring-inset",
        isOpen ? "ring-2 ring-accent" : "ring-hairline hover:ring-edge",
      )}
    >
      <span className="flex items-center gap-3">
        <Avatar name={name} initials={initials} colour={colour} picture={picture} size={48} />
        <span className="min-w-0">
          <span className="block text-16 font-bold">{name}</span>
          <span className="block text-12 text-ink-faint">
            {t("goalCount", { count: goals.length })}
          </span>
        </span>
      </span>
      {line ? <span className="line-clamp-4 text-13 text-ink-soft">{line}</span> : null}
      {goals.length > 0 ? (
        <span className="mt-auto flex flex-col gap-1 border-t border-hairline pt-3 text-13">
          {goals.slice(0, 3).map((goal) => (
            <span key={goal} className="flex gap-2">
              <ArrowRight aria-hidden className="mt-0.5 size-3.5 shrink-0 text-ink-faint" />
              <span className="line-clamp-2">{goal}</span>
            </span>
          ))}
        </span>
      ) : null}
    </Button>
  );
}
