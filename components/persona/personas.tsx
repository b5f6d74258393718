"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { PageFrame } from "#components/shell/page-frame.tsx";
import { useAct } from "#components/shell/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { useKeptKeyboard } from "#components/ui/use-kept-keyboard.ts";
import { bringBackPersona, removePersona } from "#server/persona/actions.ts";
import type { Persona } from "#server/persona/read.ts";
import { PersonaCard } from "./persona-card.tsx";
import { PersonaDrawing } from "./persona-drawing.tsx";
import { PersonaPanel } from "./persona-panel.tsx";

/** Cards at the left, the one that is open in a panel at the right. */
export function Personas({
  workspaceId,
  personas,
  canEdit,
}: {
  workspaceId: string;
  personas: Persona[];
  canEdit: boolean;
}) {
  const t = useTranslations("persona");
  const router = useRouter();
  const [openId, setOpenId] = useState<string | "new" | null>(null);
  const { act } = useAct();
  const keyboard = useKeptKeyboard<HTMLUListElement>();
  const open = personas.find(({ id }) => id === openId) ?? null;

  function remove({ id, name }: Persona) {
    const target = { workspaceId, personaId: id };
    const refresh = () => router.refresh();
    act(() => removePersona(target), {
      done: t("deleted", { name }),
      undo: () => act(() => bringBackPersona(target), { onDone: refresh }),
      onDone: () => {
        setOpenId(null);
        refresh();
      },
    });
  }

  const addButton = canEdit ? (
    <Button variant="primary" icon={<Plus aria-hidden="true" />} onPress={() => setOpenId("new")}>
      {t("add")}
    </Button>
  ) : null;

  return (
    <div className="flex h-full min-w-0">
      <div className="min-w-0 flex-1">
        <PageFrame title={t("title")} text={t("text")} actions={personas.length ? addButton : null}>
          {personas.length === 0 ? (
            <EmptyState
              title={t("emptyTitle")}
              text={t("emptyText")}
              drawing={<PersonaDrawing />}
              action={addButton}
            />
          ) : (
            <ul
              {...keyboard}
              className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,280px),1fr))] gap-4"
            >
              {personas.map((persona) => (
                <li key={persona.id} className="flex">
                  <PersonaCard
                    persona={persona}
                    isOpen={persona.id === openId}
                    onOpen={() => setOpenId(persona.id)}
                  />
                </li>
              ))}
            </ul>
          )}
        </PageFrame>
      </div>
      {open || openId === "new" ? (
        <PersonaPanel
          key={openId}
          workspaceId={workspaceId}
          persona={open}
          nextColour={personas.length % 8}
          canEdit={canEdit}
          onClose={() => setOpenId(null)}
          onCreated={setOpenId}
          onDelete={open ? () => remove(open) : null}
        />
      ) : null}
    </div>
  );
}
