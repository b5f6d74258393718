/** A picture of a card as an answer: a picture and nothing else, also when somebody opens it by itself. */
export function imageResponse(data: Uint8Array, headers: Record<string, string>): Response {
  return new Response(Buffer.from(data), {
    headers: {
      "content-type": "image/webp",
      "content-length": String(data.length),
      "content-security-policy": "default-src 'none'; sandbox",
      "content-disposition": "inline",
      "x-content-type-options": "nosniff",
      ...headers,
    },
  });
}
