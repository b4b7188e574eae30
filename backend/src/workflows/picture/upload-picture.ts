import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"
import { createPictureStep } from "./create-picture.ts"
import { findSamePictureStep } from "./find-same-picture.ts"
import { type StorePictureInput, storePictureStep } from "./store-picture.ts"

const LOCK_SECONDS = 30

interface UploadPicture extends StorePictureInput {
  /** As the file was called where it came from. */
  file_name: string
  actor: AuditActor
}

/** Keeps a rendered photo. The same photo uploaded again, also at the same moment, answers with the same picture's id. */
export const uploadPictureWorkflow = createWorkflow("upload-picture", (input: UploadPicture) => {
  const lock = transform({ input }, ({ input }) => ({
    key: `picture:${input.vendor_id}:${input.fingerprint}`,
    timeout: LOCK_SECONDS,
    ttl: LOCK_SECONDS,
  }))
  acquireLockStep(lock)
  const present = findSamePictureStep(input)
  const made = when("not-uploaded-yet", { present }, ({ present }) => present === null).then(() => {
    const stored = storePictureStep(input)
    return createPictureStep(
      transform({ input, stored }, ({ input: { vendor_id, fingerprint }, stored }) => ({
        vendor_id,
        fingerprint,
        ...stored,
      })),
    )
  })
  releaseLockStep(lock)
  recordAuditEntryStep(
    transform({ input, made }, ({ input: { actor, file_name, vendor_id }, made }) =>
      made
        ? {
            actor,
            action: "picture.uploaded",
            subject: { type: "picture", id: made, name: file_name },
            vendor_id,
          }
        : null,
    ),
  )
  return new WorkflowResponse(transform({ present, made }, ({ present, made }) => String(present ?? made)))
})
