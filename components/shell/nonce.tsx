"use client";

import { useState } from "react";

/**
 * Where widgets that bring a style find the nonce of the content policy. A page that is refreshed gets
 * another one, but the document goes by the policy that it came with.
 */
export function Nonce({ value }: { value: string }) {
  const [first] = useState(value);
  return <meta property="csp-nonce" nonce={first} />;
}
