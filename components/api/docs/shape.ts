/** What the page needs to know of a JSON Schema. */
export type Shape = {
  $ref?: string;
  type?: string | string[];
  description?: string;
  enum?: unknown[];
  const?: unknown;
  format?: string;
  minimum?: number;
  maximum?: number;
  default?: unknown;
  items?: Shape;
  anyOf?: Shape[];
  oneOf?: Shape[];
  properties?: Record<string, Shape>;
  required?: string[];
  additionalProperties?: Shape | boolean;
};

/** "string", "Map[]", "integer | null": a type in as few words as it can be said. */
export function typeOf(shape: Shape): string {
  if (shape.$ref) return shape.$ref.split("/").at(-1) ?? "";
  if (shape.const !== undefined) return JSON.stringify(shape.const);
  const choices = shape.anyOf ?? shape.oneOf;
  if (choices) return [...new Set(choices.map(typeOf))].join(" | ");
  if (shape.enum) return shape.enum.map((one) => JSON.stringify(one)).join(" | ");
  if (shape.type === "array") return `${bracketed(typeOf(shape.items ?? {}))}[]`;
  if (shape.format) return shape.format;
  return [shape.type ?? "any"].flat().join(" | ");
}

function bracketed(type: string): string {
  return type.includes(" | ") ? `(${type})` : type;
}

/** The fields below a field: its own, or those of what it is a list of. */
export function fieldsIn(shape: Shape): { fields: [string, Shape][]; required: string[] } {
  const inner = [shape, shape.items, ...(shape.anyOf ?? [])].find((one) => one?.properties);
  return { fields: Object.entries(inner?.properties ?? {}), required: inner?.required ?? [] };
}
