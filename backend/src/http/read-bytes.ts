import type { MedusaRequest } from "@medusajs/framework/http"
import { ProblemError } from "./problem.ts"

/** The body of an upload as it came. Throws `file_too_large` as soon as it is, `bad_request` where it is empty. */
export async function readBytes(req: MedusaRequest, max: number): Promise<Buffer> {
  if (Number(req.get("content-length")) > max) throw tooLarge(max)
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > max) throw tooLarge(max)
    chunks.push(chunk)
  }
  if (length === 0) throw new ProblemError("bad_request", "The file is empty.", { file: "required" })
  return Buffer.concat(chunks)
}

function tooLarge(max: number): ProblemError {
  return new ProblemError("file_too_large", `A file may have at most ${Math.floor(max / 1024 / 1024)} MB.`)
}
