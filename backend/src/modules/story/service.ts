import { MedusaService } from "@medusajs/framework/utils"
import { Story } from "./models/story.ts"
import { StoryVersion } from "./models/story-version.ts"

export class StoryModuleService extends MedusaService({ Story, StoryVersion }) {}
