import type { Picture } from "@cho-ocop/contracts"
import { generateEntityId, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export interface StorePictureInput {
  vendor_id: string
  fingerprint: string
  /** Smallest first; `content` is base64. */
  webp: { width: number; height: number; content: string }[]
  preview: string
}

/** Puts the sizes of a photo into the file store. */
export const storePictureStep = createStep(
  "store-picture",
  async ({ webp, preview }: StorePictureInput, { container }) => {
    const id = generateEntityId(undefined, "pic")
    const stored = await container
      .resolve(Modules.FILE)
      .createFiles([
        ...webp.map(({ width, content }) => fileOf(`${id}-${width}.webp`, "image/webp", content)),
        fileOf(`${id}.jpg`, "image/jpeg", preview),
      ])
    const files = stored.map((file) => file.id)
    const picture: Picture = {
      kind: "photo",
      sizes: webp.map(({ width, height }, index) => ({ width, height, url: `/media/${files[index]}` })),
      preview_url: `/media/${files.at(-1)}`,
    }
    return new StepResponse({ id, picture, files }, files)
  },
  async (files, { container }) => {
    if (files) await container.resolve(Modules.FILE).deleteFiles(files)
  },
)

function fileOf(filename: string, mimeType: string, content: string) {
  return { filename, mimeType, content, access: "public" as const }
}
