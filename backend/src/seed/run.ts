import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { vendors } from "./catalogue/catalogue.ts"
import { drawPictures } from "./draw-pictures.ts"
import { importCatalogue } from "./import-catalogue.ts"
import { importDemoMember } from "./import-demo-member.ts"
import { withoutSubscribers } from "./without-subscribers.ts"

/** `pnpm seed`: imports the whole catalogue, and a login to try the workspace with where it is a demo, into the database of the environment. */
export default async function run({ container }: ExecArgs) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  await withoutSubscribers(container, async () => {
    await importCatalogue(container, {
      vendors,
      drawPictures: drawPictures(container.resolve(Modules.FILE)),
      onStage: (stage) => logger.info(`Importing ${stage}`),
    })
    await importDemoMember(container)
  })
}
