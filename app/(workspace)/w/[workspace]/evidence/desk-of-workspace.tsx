"use client";

import { type DeskProps, EvidenceDesk } from "#components/evidence/desk/desk.tsx";
import { fetchPointsOfNoteAction } from "#server/pain/actions.ts";

/** The desk, with what the pain points know of its passages. */
export function DeskOfWorkspace(props: Omit<DeskProps, "fetchPoints">) {
  const workspaceId = props.workspace.id;
  return (
    <EvidenceDesk
      {...props}
      fetchPoints={async (noteId) => {
        const answer = await fetchPointsOfNoteAction({ workspaceId, noteId });
        return answer.ok ? answer.points : [];
      }}
    />
  );
}
