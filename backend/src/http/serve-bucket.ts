import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { environment } from "../environment.ts"

/** One name, no folders, as the file store gives them. */
const KEY = /^[\w-][\w.-]{0,199}\.(webp|jpe?g)$/

/** Where a bucket keeps the pictures, whoever asks here is sent there; what is private there stays so. */
export function serveBucket(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const key = req.path.slice(1)
  const { S3_BUCKET, S3_FILE_URL } = environment
  if (!S3_BUCKET || !S3_FILE_URL || !KEY.test(key)) return next()
  res.redirect(302, `${S3_FILE_URL}/${key}`)
}
