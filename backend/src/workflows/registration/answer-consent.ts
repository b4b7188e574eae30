import { type AnswerConsent, CONSENT_TEXTS } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { ProblemError } from "../../http/problem.ts"
import { REGISTRATION_MODULE } from "../../modules/registration/index.ts"
import type { RegistrationModuleService } from "../../modules/registration/service.ts"
import { readRegistration } from "../../registration/read-registration.ts"
import { registrationLock } from "../../registration/registration-lock.ts"
import { registrationName, registrationOf } from "../../registration/registration-record.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"
import { setVendorStatusWorkflow } from "../vendor/set-vendor-status.ts"
import { ensureRegistrationStep } from "./ensure-registration.ts"

type Input = { member_id: string; actor: AuditActor; answer: AnswerConsent }

const noteAnswer = createStep(
  "note-consent-answer",
  async ({ id, member_id, answer: { kind, version, given } }: Input & { id: string }, { container }) => {
    const today = CONSENT_TEXTS[kind]
    if (version !== today.version) {
      throw new ProblemError("bad_request", "The text has changed.", { version: "text_changed" })
    }
    const record = await readRegistration(container, { id })
    const last = registrationOf(record).consents.find((consent) => consent.kind === kind)
    const isNew = (last?.given ?? false) !== given
    const noted = {
      name: registrationName(record),
      vendor_id: record.vendor_id,
      isNew,
      suspends: isNew && !given && today.due && (await isOpenVendor(container, record.vendor_id)),
    }
    if (!isNew) return new StepResponse(noted, null)
    const answer = await container
      .resolve<RegistrationModuleService>(REGISTRATION_MODULE)
      .createConsentAnswers({
        registration_id: id,
        member_id,
        kind,
        version,
        text: { ...today.text },
        given,
      })
    return new StepResponse(noted, answer.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<RegistrationModuleService>(REGISTRATION_MODULE).deleteConsentAnswers(id)
  },
)

/**
 * Notes a consent given or withdrawn with the text that was shown. A vendor without a due consent is suspended.
 * Throws `bad_request` where the text has changed since it was shown.
 */
export const answerConsentWorkflow = createWorkflow("answer-consent", (input: Input) => {
  const lock = transform({ input }, ({ input }) => registrationLock(input.member_id))
  acquireLockStep(lock)
  const id = ensureRegistrationStep(input)
  const noted = noteAnswer(transform({ input, id }, ({ input, id }) => ({ ...input, id })))
  releaseLockStep(lock)
  when("a-due-consent-was-withdrawn", { noted }, ({ noted }) => noted.suspends).then(() => {
    setVendorStatusWorkflow.runAsStep({
      input: transform({ input, noted }, ({ input, noted }) => ({
        vendor_id: String(noted.vendor_id),
        status: "suspended" as const,
        reason: `consent_withdrawn: ${input.answer.kind}`,
        until: null,
        expected: null,
        actor: input.actor,
      })),
    })
  })
  recordAuditEntryStep(
    transform({ input, id, noted }, ({ input: { actor, answer }, id, noted }) =>
      noted.isNew
        ? {
            actor,
            action: answer.given ? "consent.given" : "consent.withdrawn",
            subject: { type: "registration", id, name: noted.name },
            vendor_id: noted.vendor_id,
            after: { kind: answer.kind, version: answer.version },
          }
        : null,
    ),
  )
  return new WorkflowResponse(id)
})

/** Whether there is a vendor whose shop is not closed for good. */
async function isOpenVendor(container: MedusaContainer, id: string | null): Promise<boolean> {
  if (!id) return false
  const { status } = await vendorModule(container).retrieveVendor(id)
  return status !== "terminated"
}
