import { headers } from "next/headers";
import { keptKey } from "#components/shell/kept-key.ts";
import { lineAt } from "./line-ahead.ts";
import { storedAt } from "./stored-answer.ts";

type Props = {
  mapId: string;
  /** whose copy of the map this browser may have; null where none is kept */
  keptBy: string | null;
};

/**
 * Asks for what is on disk of a map and opens a line while the page's own files are on their way, unless
 * this browser has a copy. `askStored` and `takeLine` take what comes of it.
 */
export async function AskAhead({ mapId, keptBy }: Props) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  const key = keptBy === null ? null : keptKey({ mapId, personId: keptBy });
  return (
    <script nonce={nonce} suppressHydrationWarning>
      {`(${ask})(${[storedAt(mapId), key].map(inScript).join()})`}
    </script>
  );
}

const ask = `(at,key)=>{
try{if(key&&localStorage.getItem(key))return}catch{}
const answer=fetch(at),bytes=answer.then((got)=>got.status===200?got.arrayBuffer():null);
bytes.catch(()=>{});
self.polkuAsked={at,answer,bytes,line:new WebSocket(location.origin.replace(/^http/,"ws")+"${lineAt}")}}`;

const inScript = (value: unknown) => JSON.stringify(value).replaceAll("<", "\\u003c");
