import { WritePictureText } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { memberActor } from "../../../../audit/audit-actor.ts"
import { validated } from "../../../../http/validated.ts"
import { readPicture } from "../../../../pictures/list-pictures.ts"
import { vendorContext } from "../../../../vendor-access/account-context.ts"
import { deletePictureWorkflow } from "../../../../workflows/picture/delete-picture.ts"
import { writePictureTextWorkflow } from "../../../../workflows/picture/write-picture-text.ts"

/** `POST /vendor/pictures/:picture_id`: `WritePictureText` to `VendorPictureResponse`; 409 `edited_meanwhile`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { version, ...text } = validated(WritePictureText, req.body)
  const { picture_id: id = "" } = req.params
  await writePictureTextWorkflow(req.scope).run({ input: { id, version, text } })
  res.json({ picture: await readPicture(req.scope, id) })
}

/** `DELETE /vendor/pictures/:picture_id`: 204; 409 `picture_in_use`. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse) {
  const { picture_id: id = "" } = req.params
  const context = vendorContext(req)
  const input = { id, vendor_id: context.vendorId, actor: memberActor(context) }
  await deletePictureWorkflow(req.scope).run({ input })
  res.status(204).end()
}
