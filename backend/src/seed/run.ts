import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { vendors } from "./catalogue/catalogue.ts"
import { importCatalogue } from "./import-catalogue.ts"
import { noPictures } from "./pictures.ts"
import { withoutSubscribers } from "./without-subscribers.ts"

/** `pnpm seed`: imports the whole catalogue into the database of the environment. */
export default async function run({ container }: ExecArgs) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  await withoutSubscribers(container, () =>
    importCatalogue(container, {
      vendors,
      drawPictures: noPictures,
      onStage: (stage) => logger.info(`Importing ${stage}`),
    }),
  )
}
