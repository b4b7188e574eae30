import { MedusaService } from "@medusajs/framework/utils"

/** Owns no rows: its migration teaches PostgreSQL how Vietnamese text is searched. */
export class VietnameseTextModuleService extends MedusaService({}) {}
