import { createHash } from "node:crypto"
import { PICTURE_BYTES_MAX, VendorPictureQuery } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { memberActor } from "../../../audit/audit-actor.ts"
import { extensionOf, fileNameOf } from "../../../http/file-name.ts"
import { ProblemError } from "../../../http/problem.ts"
import { readBytes } from "../../../http/read-bytes.ts"
import { validated } from "../../../http/validated.ts"
import { listPictures, readPicture } from "../../../pictures/list-pictures.ts"
import { renderPhoto } from "../../../pictures/render-photo.ts"
import { vendorContext } from "../../../vendor-access/account-context.ts"
import { uploadPictureWorkflow } from "../../../workflows/picture/upload-picture.ts"

const PHOTO_ENDINGS = ["", "jpg", "jpeg", "jfif", "png", "webp", "avif"]

/** `GET /vendor/pictures`: `VendorPictureQuery` to `VendorPictureList`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { page } = validated(VendorPictureQuery, req.query)
  res.json(await listPictures(req.scope, vendorContext(req).vendorId, page))
}

/**
 * `POST /vendor/pictures?name=…`: the bytes of one photo to `VendorPictureResponse`; 413 `file_too_large`,
 * 415 `file_type_refused`, 400 `file_name_refused`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const context = vendorContext(req)
  const file_name = fileNameOf(req)
  if (!PHOTO_ENDINGS.includes(extensionOf(file_name))) {
    throw new ProblemError("file_type_refused", "The name of the file is not that of a photo.")
  }
  const bytes = await readBytes(req, PICTURE_BYTES_MAX)
  const { webp, preview } = await renderPhoto(bytes)
  const { result: id } = await uploadPictureWorkflow(req.scope).run({
    input: {
      vendor_id: context.vendorId,
      actor: memberActor(context),
      file_name,
      fingerprint: createHash("sha256").update(bytes).digest("hex"),
      webp: webp.map(({ data, ...size }) => ({ ...size, content: data.toString("base64") })),
      preview: preview.toString("base64"),
    },
  })
  res.status(201).json({ picture: await readPicture(req.scope, id) })
}
