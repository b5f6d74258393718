/** Where a dropped file stood among its folders; the browser tells it only of chosen folders. */
const dropped = new WeakMap<File, string>();

/** "spring/interview-3.docx", or the bare name. */
export function pathOf(file: File): string {
  return dropped.get(file) ?? (file.webkitRelativePath || file.name);
}

/** Files, and all files of the folders, that were dropped. To be called within the event. */
export function filesOfDrop(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  // Taken at once: the browser empties the transfer when the event is over.
  const plain = [...transfer.files];
  if (!entries.some((entry) => entry.isDirectory)) return Promise.resolve(plain);
  return Promise.all(entries.map((entry) => filesUnder(entry))).then((lists) => lists.flat());
}

const mostFiles = 5_000;

async function filesUnder(entry: FileSystemEntry): Promise<File[]> {
  if (isLitter(entry.name)) return [];
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    dropped.set(file, entry.fullPath.replace(/^\//, ""));
    return [file];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: File[] = [];
  // A folder tells its entries a hundred at a time, until it has no more.
  for (let batch = await nextEntries(reader); batch.length > 0; batch = await nextEntries(reader)) {
    for (const one of batch) files.push(...(await filesUnder(one)));
    if (files.length > mostFiles) break;
  }
  return files;
}

function nextEntries(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

/** What systems leave beside people's files. */
export function isLitter(name: string): boolean {
  return /^(?:\.|~\$|__MACOSX$|Thumbs\.db$|desktop\.ini$)/i.test(name);
}
