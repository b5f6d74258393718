import { apiBase, type Operation, type OperationId, operations } from "./operations.ts";

/** What a body can look like; a test keeps each one valid. */
export const exampleBodies: Partial<Record<OperationId, unknown>> = {
  addNotes: {
    notes: [
      {
        note_id: "ticket-4711",
        text: "The parcel came three days late and nobody told me.",
        source_type: "support",
        date: "2026-04-23",
        participant: "P07",
        consent: "yes",
      },
    ],
    maps: [{ mapId: "MAP_ID" }],
  },
};

/** One line a program's author can try at once; the key comes from the environment. */
export function curlOf(id: OperationId, address: string): string {
  const { method, path, body }: Operation = operations[id];
  const ids = path.replaceAll(/\{(\w+?)Id\}/g, (_, name: string) => `${constant(name)}_ID`);
  const lines = [
    `curl ${method === "post" ? "-X POST " : ""}"${address}${apiBase}${ids}"`,
    '-H "Authorization: Bearer $POLKU_TOKEN"',
  ];
  if (body) {
    const example = exampleBodies[id];
    lines.push('-H "Content-Type: application/json"');
    lines.push(example ? `-d '${JSON.stringify(example)}'` : "--data-binary @map.polku.json");
  }
  return lines.join(" \\\n  ");
}

function constant(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
