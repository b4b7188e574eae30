import type { IFileModuleService } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { vendors } from "../../src/seed/catalogue/catalogue.ts"
import { drawPictures } from "../../src/seed/draw-pictures.ts"

/** Keeps files as a disk would, by a new name each. */
function disk() {
  const kept = new Set<string>()
  let written = 0
  const files = {
    async createFiles(given: { filename: string }[]) {
      return given.map(({ filename }) => {
        const id = `${++written}-${filename}`
        kept.add(id)
        return { id }
      })
    },
    async deleteFiles(ids: string[]) {
      for (const id of ids) kept.delete(id)
    },
    async retrieveFile(id: string) {
      if (!kept.has(id)) throw new MedusaError(MedusaError.Types.NOT_FOUND, `no ${id}`)
      return { id }
    },
  }
  return { kept, draw: drawPictures(files as Partial<IFileModuleService> as IFileModuleService) }
}

const [vendor] = vendors
const [product] = vendor?.products ?? []
if (!vendor || !product) throw new Error("The catalogue is empty.")

it("draws a product's picture once, and again only where its card changes or its files are gone", async () => {
  const { kept, draw } = disk()
  const first = await draw([{ vendor, product }], new Map())
  expect(await draw([{ vendor, product }], first)).toEqual(first)

  const renamed = { ...product, name: { ...product.name, vi: "Tên khác" } }
  const second = await draw([{ vendor, product: renamed }], first)
  const ids = second.get(product.handle)?.picture_files ?? []
  expect([...kept]).toEqual(ids)
  expect(ids).not.toEqual(first.get(product.handle)?.picture_files)

  kept.delete(ids[0] ?? "")
  const third = await draw([{ vendor, product: renamed }], second)
  expect([...kept]).toEqual(third.get(product.handle)?.picture_files)
})
