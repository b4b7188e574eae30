import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { ProblemError } from "../../http/problem.ts"
import { ANNOUNCEMENT_MODULE } from "../../modules/announcement/index.ts"
import type { AnnouncementModuleService } from "../../modules/announcement/service.ts"

type Input = { announcement_id: string; member_id: string }

const noteReading = createStep(
  "note-announcement-reading",
  async (input: Input, { container }) => {
    const service = container.resolve<AnnouncementModuleService>(ANNOUNCEMENT_MODULE)
    const [announcement] = await service.listAnnouncements({
      id: input.announcement_id,
      from: { $lte: new Date() },
    })
    if (!announcement) throw new ProblemError("not_found", "There is no such thing.")
    const [known] = await service.listAnnouncementReadings(input)
    if (known) return new StepResponse(known.id, null)
    const { id } = await service.createAnnouncementReadings(input)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (!id) return
    await container.resolve<AnnouncementModuleService>(ANNOUNCEMENT_MODULE).deleteAnnouncementReadings(id)
  },
)

/** Notes that a member has read an announcement; once, however often it is told. Throws `not_found`. */
export const readAnnouncementWorkflow = createWorkflow("read-announcement", (input: Input) => {
  const lock = transform({ input }, ({ input }) => ({
    key: `announcements of ${input.member_id}`,
    timeout: 30,
    ttl: 60,
  }))
  acquireLockStep(lock)
  const id = noteReading(input)
  releaseLockStep(lock)
  return new WorkflowResponse(id)
})
