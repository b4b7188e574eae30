import { basename } from "node:path/posix"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerRole } from "../officer/admin-role.ts"
import { takenDownFiles } from "../takedown/taken-down-files.ts"
import { ProblemError } from "./problem.ts"

/** So long a picture may still be served after its product was taken down, or be missing after that was lifted. */
const FRESH_MS = 2_000

let known: { files: Promise<Set<string>>; until: number } | undefined

/** Pictures of a product that is taken down do not exist, but for operators. */
export async function refuseTakenDown(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  if ((await callerRole(req)) === "operator") return next()
  if (!known || known.until < Date.now()) {
    known = { files: takenDownFiles(req.scope), until: Date.now() + FRESH_MS }
  }
  const files = await known.files.catch((error) => {
    known = undefined
    throw error
  })
  if (files.has(nameIn(req.path))) throw new ProblemError("not_found", "There is no such file.")
  next()
}

/** The file's name however its address is spelled. */
function nameIn(path: string): string {
  try {
    return basename(decodeURIComponent(path))
  } catch {
    return ""
  }
}
