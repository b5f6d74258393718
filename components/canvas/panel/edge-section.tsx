"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { deleteNodes } from "#domain/map/commands/delete.ts";
import { addEdge, labelEdge } from "#domain/map/commands/edge.ts";
import { type EdgeKind, edgeKinds } from "#domain/map/kinds.ts";
import { useCanEdit, useCanvas, useMap } from "../canvas-context.tsx";
import { LiveText } from "./live-text.tsx";

/** Where else the journey can go from a step: alternatives, loops, hand-offs. */
export function EdgeSection({ stepId }: { stepId: string }) {
  const t = useTranslations("map.panel");
  const tCanvas = useTranslations("canvas");
  const model = useCanvas();
  const steps = useMap((map) => map.steps);
  const edges = useMap((map) => map.edges);
  const [kind, setKind] = useState<EdgeKind>("alternative");
  const own = edges.filter(({ source }) => source === stepId);
  const titleOf = (id: string) =>
    steps.find((step) => step.id === id)?.title || tCanvas("untitledStep");
  const isReadOnly = !useCanEdit();
  if (isReadOnly && own.length === 0) return null;
  return (
    <section aria-label={t("edges")} className="flex flex-col gap-2">
      <h3 className="text-13 font-medium">{t("edges")}</h3>
      {own.map((edge) => (
        <div key={edge.id} className="flex items-end gap-1 rounded-card bg-sunk p-2">
          <LiveText
            label={t("edgeTo", { kind: tCanvas(`edge.${edge.kind}`), title: titleOf(edge.target) })}
            placeholder={t("edgeLabel")}
            value={edge.label}
            isReadOnly={isReadOnly}
            write={(label) => labelEdge(model.edit, { id: edge.id, label })}
          />
          {isReadOnly ? null : (
            <IconButton
              label={t("removeEdge", { title: titleOf(edge.target) })}
              onPress={() => deleteNodes(model.edit, { ids: [edge.id] })}
            >
              <X aria-hidden="true" />
            </IconButton>
          )}
        </div>
      ))}
      {isReadOnly ? null : (
        <div className="grid grid-cols-2 gap-2">
          <Select
            label={t("edgeKind")}
            selectedKey={kind}
            onSelectionChange={(key) => setKind(edgeKinds.find((one) => one === key) ?? kind)}
          >
            {edgeKinds.map((one) => (
              <SelectOption key={one} id={one}>
                {tCanvas(`edge.${one}`)}
              </SelectOption>
            ))}
          </Select>
          <Select
            label={t("addEdge")}
            selectedKey={null}
            onSelectionChange={(key) => {
              const result = addEdge(model.edit, { kind, source: stepId, target: String(key) });
              if (!result.ok) model.say(`refused.${result.reason}`);
            }}
          >
            {steps
              .filter(({ id }) => id !== stepId)
              .map(({ id }) => (
                <SelectOption key={id} id={id}>
                  {titleOf(id)}
                </SelectOption>
              ))}
          </Select>
        </div>
      )}
    </section>
  );
}
