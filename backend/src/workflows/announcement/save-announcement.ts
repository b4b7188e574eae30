import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AnnouncementDraft } from "../../announcement/announcement-draft.ts"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { ProblemError } from "../../http/problem.ts"
import { ANNOUNCEMENT_MODULE } from "../../modules/announcement/index.ts"
import type { AnnouncementModuleService } from "../../modules/announcement/service.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

type Input = { id: string | null; draft: AnnouncementDraft; actor: AuditActor }

const save = createStep(
  "save-announcement-step",
  async ({ id, draft }: Input, { container }) => {
    const service = container.resolve<AnnouncementModuleService>(ANNOUNCEMENT_MODULE)
    const columns = {
      title_vi: draft.title.vi,
      title_en: draft.title.en,
      body_vi: draft.body.vi,
      body_en: draft.body.en,
      from: new Date(draft.from),
      until: draft.until ? new Date(draft.until) : null,
    }
    const former = id ? await formerOf(service, id) : null
    const saved = id
      ? await service.updateAnnouncements({ id, ...columns })
      : await service.createAnnouncements(columns)
    return new StepResponse({ id: saved.id, before: former }, { id: saved.id, former })
  },
  async (saved, { container }) => {
    if (!saved) return
    const service = container.resolve<AnnouncementModuleService>(ANNOUNCEMENT_MODULE)
    if (saved.former) await service.updateAnnouncements({ id: saved.id, ...saved.former })
    else await service.deleteAnnouncements(saved.id)
  },
)

/** Makes an announcement to vendors, or changes one. Throws `not_found`. */
export const saveAnnouncementWorkflow = createWorkflow("save-announcement", (input: Input) => {
  const saved = save(input)
  recordAuditEntryStep(
    transform({ input, saved }, ({ input: { id, draft, actor }, saved }) => ({
      actor,
      action: id ? "announcement.changed" : "announcement.made",
      subject: { type: "announcement", id: saved.id, name: draft.title.vi },
      before: saved.before,
      after: { ...draft },
    })),
  )
  return new WorkflowResponse(transform({ saved }, ({ saved }) => saved.id))
})

async function formerOf(service: AnnouncementModuleService, id: string) {
  const [announcement] = await service.listAnnouncements({ id })
  if (!announcement) throw new ProblemError("not_found", "There is no such announcement.")
  const { title_vi, title_en, body_vi, body_en, from, until } = announcement
  return { title_vi, title_en, body_vi, body_en, from, until }
}
