import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createPictureStep } from "./create-picture.ts"
import { findSamePictureStep } from "./find-same-picture.ts"
import { type StorePictureInput, storePictureStep } from "./store-picture.ts"

const LOCK_SECONDS = 30

/** Keeps a rendered photo. The same photo uploaded again, also at the same moment, answers with the same picture's id. */
export const uploadPictureWorkflow = createWorkflow("upload-picture", (input: StorePictureInput) => {
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
  return new WorkflowResponse(transform({ present, made }, ({ present, made }) => String(present ?? made)))
})
