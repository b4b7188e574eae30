import type { MedusaRequest } from "@medusajs/framework/http"
import { ProblemError } from "./problem.ts"

const LENGTH_MAX = 200
const REFUSED = /[/\\:*?"<>|\u0000-\u001f\u007f]|\.\./u

/** The name of an upload, `?name=`, for people to recognise it by; never a path. Throws `file_name_refused`. */
export function fileNameOf(req: MedusaRequest): string {
  const { name } = req.query
  if (typeof name !== "string" || !name.trim() || name.length > LENGTH_MAX || REFUSED.test(name)) {
    throw new ProblemError("file_name_refused", "The name of the file cannot be used.")
  }
  return name.normalize("NFC").trim()
}

/** What follows the last dot, in lower case; empty where there is no dot. */
export function extensionOf(fileName: string): string {
  return /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ""
}
