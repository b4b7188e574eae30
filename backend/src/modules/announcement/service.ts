import { MedusaService } from "@medusajs/framework/utils"
import { Announcement } from "./models/announcement.ts"
import { AnnouncementReading } from "./models/announcement-reading.ts"

export class AnnouncementModuleService extends MedusaService({ Announcement, AnnouncementReading }) {}
