import * as Y from "yjs";

type Bytes = ConstructorParameters<typeof Y.UpdateDecoderV1>[0];

const STRING = 119;
const OBJECT = 118;

/**
 * Reads an update as Yjs does, but cuts its many short strings out of one that was decoded as a whole.
 * A call of the browser's decoder for each of them is a quarter of the work of taking in a large map.
 */
export class QuickDecoder extends Y.UpdateDecoderV1 {
  /** a character for every byte */
  readonly #whole: string;

  constructor(bytes: Bytes) {
    super(bytes);
    this.#whole = new TextDecoder("latin1").decode(bytes.arr);
  }

  override readString(): string {
    const { restDecoder: bytes } = this;
    const { arr, pos: before } = bytes;
    const length = this.readLen();
    const start = bytes.pos;
    const end = start + length;
    if (!isPlain(arr, start, end)) {
      bytes.pos = before;
      return super.readString();
    }
    bytes.pos = end;
    return this.#whole.substring(start, end);
  }

  override readKey(): string {
    return this.readString();
  }

  // biome-ignore lint/suspicious/noExplicitAny: as Yjs has it
  override readAny(): any {
    const { restDecoder: bytes } = this;
    const kind = bytes.arr[bytes.pos];
    if (kind !== STRING && kind !== OBJECT) return super.readAny();
    bytes.pos += 1;
    if (kind === STRING) return this.readString();
    const fields: Record<string, unknown> = {};
    for (let left = this.readLen(); left > 0; left--) {
      const key = this.readString();
      fields[key] = this.readAny();
    }
    return fields;
  }
}

/** Whether all of it is there, and every byte a character of its own. */
function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  if (end > bytes.length) return false;
  for (let at = start; at < end; at++) {
    if ((bytes[at] ?? 0) > 127) return false;
  }
  return true;
}
