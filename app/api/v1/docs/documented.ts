import type { DocumentedOperation } from "#components/api/docs/operation-section.tsx";
import type { Shape } from "#components/api/docs/shape.ts";
import { curlOf } from "#domain/api/examples.ts";
import { apiBase, type OperationId } from "#domain/api/operations.ts";

type Content = { content: Record<string, { schema: Shape }> };

/** The parts of our own OpenAPI document that the page shows. */
export type ApiDocument = {
  info: { title: string; description: string };
  paths: Record<string, Record<string, Described>>;
  webhooks: Record<string, { post: { summary: string; requestBody: Content } }>;
  components: {
    schemas: Record<string, Shape>;
    securitySchemes: { bearer: { description: string } };
  };
};

type Described = {
  operationId: OperationId;
  summary: string;
  description: string;
  security: { bearer: string[] }[];
  parameters: DocumentedOperation["parameters"];
  requestBody?: Content;
  responses: Record<string, Content>;
};

export function documentedOperations(
  document: ApiDocument,
  address: string,
): DocumentedOperation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const { operationId, summary, description, security, parameters } = operation;
      const answer = operation.responses["200"] ?? operation.responses["201"];
      return {
        id: operationId,
        method,
        path: `${apiBase}${path}`,
        summary,
        text: description,
        scopes: security.flatMap(({ bearer }) => bearer),
        parameters,
        body: operation.requestBody?.content["application/json"]?.schema ?? null,
        answer: answer?.content["application/json"]?.schema ?? {},
        curl: curlOf(operationId, address),
      };
    }),
  );
}

export function documentedWebhooks(
  document: ApiDocument,
): { name: string; text: string; shape: Shape }[] {
  return Object.entries(document.webhooks).map(([name, { post }]) => ({
    name,
    text: post.summary,
    shape: post.requestBody.content["application/json"]?.schema ?? {},
  }));
}
