import type { VendorPicture } from "@cho-ocop/contracts"

export const PHOTO_KINDS = ["image/jpeg", "image/png", "image/webp", "image/avif"]
const PHOTO_BYTES_MAX = 15 * 1024 * 1024

export type PhotoFault = "tooLarge" | "wrongKind"

/** What speaks against sending a file, as far as its name and size tell; the shop looks at its content. */
export function faultOf({ type, size }: Pick<File, "type" | "size">): PhotoFault | null {
  if (!PHOTO_KINDS.includes(type)) return "wrongKind"
  return size > PHOTO_BYTES_MAX ? "tooLarge" : null
}

export type PhotoReply =
  | { ok: true; picture: VendorPicture }
  /** `lost`: may be sent again; the shop keeps a photo that comes twice only once. */
  | { ok: false; reason: "lost" | "signed_out" | PhotoFault }

const PATIENCE_MS = 120_000
const LASTING: Partial<Record<number, "signed_out" | PhotoFault>> = {
  400: "wrongKind",
  401: "signed_out",
  413: "tooLarge",
  415: "wrongKind",
}

/** Sends a photo, telling the share that has left (0 to 1). */
export function sendPhoto(file: File, tell: (share: number) => void): Promise<PhotoReply> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open("POST", `/api/workspace/pictures?name=${encodeURIComponent(nameOf(file))}`)
    request.setRequestHeader("content-type", "application/octet-stream")
    request.timeout = PATIENCE_MS
    request.upload.onprogress = ({ loaded }) => tell(loaded / file.size)
    const lose = () => resolve({ ok: false, reason: "lost" })
    request.onerror = lose
    request.ontimeout = lose
    request.onload = () => {
      if (request.status < 300)
        resolve({ ok: true, picture: JSON.parse(request.responseText).picture as VendorPicture })
      else resolve({ ok: false, reason: LASTING[request.status] ?? "lost" })
    }
    request.send(file)
  })
}

/** A camera's name for the file says nothing to anybody; the shop refuses odd ones. */
function nameOf({ type }: File): string {
  return `photo.${type.slice("image/".length)}`
}
