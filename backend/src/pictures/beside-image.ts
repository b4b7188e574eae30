type Chunk = { type: string; from: number; to: number }

/** Chunks that hold nothing but packed pixels: any word may stand there by chance. */
const PIXELS = ["IDAT", "fdAT", "VP8 ", "VP8L", "ALPH", "ANMF", "mdat"]

/**
 * The parts of a JPEG, PNG, WebP, AVIF or HEIC file that are no pixels: what is told of the image, and all that hangs behind
 * its end. Of other files everything.
 */
export function besideImage(bytes: Buffer): Buffer[] {
  if (bytes.readUInt16BE(0) === 0xffd8) return besideJpeg(bytes)
  if (bytes.toString("latin1", 1, 4) === "PNG") return besideChunks(bytes, 8, bytes.length, pngChunk)
  if (bytes.toString("latin1", 0, 4) === "RIFF") {
    const end = Math.min(bytes.length, 8 + bytes.readUInt32LE(4))
    return [...besideChunks(bytes, 12, end, riffChunk), bytes.subarray(end)]
  }
  return besideChunks(bytes, 0, bytes.length, box)
}

function besideJpeg(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = []
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xd9) return [...parts, bytes.subarray(at + 2)]
    if (marker === 0xff) {
      at += 1
      continue
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    parts.push(bytes.subarray(at + 4, end))
    at = marker === 0xda ? endOfScan(bytes, end) : end
  }
  return [...parts, bytes.subarray(at)]
}

/** Where the next marker stands; a zero behind 0xff and restart marks belong to the pixels. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length
}

function besideChunks(
  bytes: Buffer,
  start: number,
  end: number,
  chunkAt: (bytes: Buffer, at: number) => Chunk,
): Buffer[] {
  const parts: Buffer[] = []
  let at = start
  while (at + 8 <= end) {
    const { type, from, to } = chunkAt(bytes, at)
    if (to <= at || to > end) break
    if (!PIXELS.includes(type)) parts.push(bytes.subarray(from, to))
    at = to
    if (type === "IEND") break
  }
  return [...parts, bytes.subarray(at, end)]
}

function pngChunk(bytes: Buffer, at: number): Chunk {
  return { type: nameAt(bytes, at + 4), from: at + 8, to: at + 12 + bytes.readUInt32BE(at) }
}

/** Chunks of an odd length are followed by a zero. */
function riffChunk(bytes: Buffer, at: number): Chunk {
  const length = bytes.readUInt32LE(at + 4)
  return { type: nameAt(bytes, at), from: at + 8, to: at + 8 + length + (length % 2) }
}

function box(bytes: Buffer, at: number): Chunk {
  return { type: nameAt(bytes, at + 4), from: at + 8, to: at + bytes.readUInt32BE(at) }
}

function nameAt(bytes: Buffer, at: number): string {
  return bytes.toString("latin1", at, at + 4)
}
