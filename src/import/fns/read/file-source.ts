// A file as whoever imports it hands it over: a name, a size, its bytes in chunks of any length.

export interface FileSource {
  readonly name: string;
  /** Bytes, for progress; 0 when not known. */
  readonly size: number;
  /** Read once, from the beginning. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** A browser's File or Blob. */
export function fileSource(name: string, blob: Blob): FileSource {
  return { name, size: blob.size, chunks: streamChunks(blob.stream()) };
}

async function* streamChunks(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    reader.releaseLock();
  }
}
