import { MedusaService } from "@medusajs/framework/utils"
import { Picture } from "./models/picture.ts"

export class PictureModuleService extends MedusaService({ Picture }) {}
