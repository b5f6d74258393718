const MB = 1024 * 1024;

/** What one file may weigh. An archive may hold the recordings' transcripts of a whole study. */
export const largestUpload = 50 * MB;
export const largestArchive = 200 * MB;

/** What the files of one batch may weigh together. */
export const largestBatch = 500 * MB;

export function largestUploadOf(name: string): number {
  return /\.zip$/i.test(name) ? largestArchive : largestUpload;
}
