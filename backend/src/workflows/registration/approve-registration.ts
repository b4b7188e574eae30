import type { Origin, VendorKind } from "@cho-ocop/contracts"
import { communeOf, provinceByCode } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { ProblemError } from "../../http/problem.ts"
import { REGISTRATION_MODULE } from "../../modules/registration/index.ts"
import type { RegistrationModuleService } from "../../modules/registration/service.ts"
import { VENDOR_MODULE } from "../../modules/vendor/index.ts"
import type { VendorModuleService } from "../../modules/vendor/service.ts"
import { DECISION_LOCK } from "../../registration/decision-lock.ts"
import { missingToApprove } from "../../registration/onboarding-checklist.ts"
import { readRegistration } from "../../registration/read-registration.ts"
import { REGISTRATION_DECIDED } from "../../registration/registration-decided.ts"
import {
  type RegistrationRecord,
  registrationName,
  registrationOf,
} from "../../registration/registration-record.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"
import { createVendorWorkflow } from "../vendor/create-vendor.ts"

interface Input {
  id: string
  /** The seeded vendor that is handed over; null to make a new one. */
  claimed_vendor_id: string | null
  actor: AuditActor
}

const checkApproval = createStep(
  "check-approval",
  async ({ id, claimed_vendor_id }: Input, { container }) => {
    const record = await readRegistration(container, { id })
    const { member_id } = record
    const newVendor = newVendorOf(record)
    if (record.state === "approved") {
      return new StepResponse({ isDone: true, vendor_id: record.vendor_id, member_id, newVendor })
    }
    if (record.state !== "submitted") {
      throw new ProblemError("registration_closed", `A registration that is ${record.state} is not waiting.`)
    }
    const missing = missingToApprove(registrationOf(record))
    if (Object.keys(missing).length > 0) {
      throw new ProblemError("registration_incomplete", "Not everything is accepted yet.", missing)
    }
    if (claimed_vendor_id) await requireUnclaimed(container, claimed_vendor_id)
    return new StepResponse({ isDone: false, vendor_id: claimed_vendor_id, member_id, newVendor })
  },
)

const handOver = createStep(
  "hand-over-vendor",
  async (
    {
      id,
      member_id,
      vendor_id,
      isDone,
    }: { id: string; member_id: string; vendor_id: string; isDone: boolean },
    { container },
  ) => {
    if (isDone) return new StepResponse(vendor_id, null)
    const registrations = container.resolve<RegistrationModuleService>(REGISTRATION_MODULE)
    const vendors = container.resolve<VendorModuleService>(VENDOR_MODULE)
    await registrations.updateRegistrations({ id, state: "approved", vendor_id, decided_at: new Date() })
    await vendors.updateVendorMembers({ id: member_id, vendor_id, role: "owner" })
    return new StepResponse(vendor_id, { id, member_id })
  },
  async (done, { container }) => {
    if (!done) return
    const registrations = container.resolve<RegistrationModuleService>(REGISTRATION_MODULE)
    const vendors = container.resolve<VendorModuleService>(VENDOR_MODULE)
    await vendors.updateVendorMembers({ id: done.member_id, vendor_id: null })
    await registrations.updateRegistrations({
      id: done.id,
      state: "submitted",
      vendor_id: null,
      decided_at: null,
    })
  },
)

/**
 * Lets a registrant sell: as the owner of a new vendor, or of one that is in the shop already. Called twice, the answer
 * is the same vendor. Throws `not_found`, `registration_closed` unless it was submitted, `registration_incomplete` with
 * what is not accepted, `already_claimed` where the vendor has an owner.
 */
export const approveRegistrationWorkflow = createWorkflow("approve-registration", (input: Input) => {
  acquireLockStep(DECISION_LOCK)
  const checked = checkApproval(input)
  const created = when("makes-a-vendor", { checked }, ({ checked }) => checked.vendor_id === null).then(() =>
    createVendorWorkflow.runAsStep({
      input: transform({ checked }, ({ checked }) => checked.newVendor),
    }),
  )
  const approval = transform({ input, checked, created }, ({ input, checked, created }) => ({
    id: input.id,
    member_id: checked.member_id,
    vendor_id: checked.vendor_id ?? String(created?.id),
    isDone: checked.isDone,
  }))
  handOver(approval)
  releaseLockStep(DECISION_LOCK)
  when("was-not-approved-yet", { checked }, ({ checked }) => !checked.isDone).then(() => {
    emitEventStep({ eventName: REGISTRATION_DECIDED, data: { id: input.id } })
  })
  recordAuditEntryStep(
    transform(
      { input, checked, approval },
      ({ input: { actor, id, claimed_vendor_id }, checked, approval }) =>
        checked.isDone
          ? null
          : {
              actor,
              action: claimed_vendor_id ? "registration.approved_as_claim" : "registration.approved",
              subject: { type: "registration", id, name: checked.newVendor.name },
              vendor_id: approval.vendor_id,
              before: { state: "submitted" },
              after: { state: "approved", vendor_id: approval.vendor_id },
            },
    ),
  )
  return new WorkflowResponse(transform({ approval }, ({ approval }) => ({ vendor_id: approval.vendor_id })))
})

async function requireUnclaimed(container: MedusaContainer, id: string): Promise<void> {
  const vendors = container.resolve<VendorModuleService>(VENDOR_MODULE)
  const registrations = container.resolve<RegistrationModuleService>(REGISTRATION_MODULE)
  const [[vendor], [member], [registration]] = await Promise.all([
    vendors.listVendors({ id }, { take: 1 }),
    vendors.listVendorMembers({ vendor_id: id }, { take: 1 }),
    registrations.listRegistrations({ vendor_id: id }, { take: 1 }),
  ])
  if (!vendor) throw new ProblemError("not_found", "There is no such vendor.")
  if (member || registration)
    throw new ProblemError("already_claimed", `${vendor.name} has an owner already.`)
}

function newVendorOf(record: RegistrationRecord): { name: string; kind: VendorKind; origin: Origin } {
  const { place, kind } = record
  const province = provinceByCode(place?.province_code ?? "")
  const commune = province && communeOf(province.code, place?.commune_code ?? "")
  return {
    name: registrationName(record),
    kind: kind?.kind ?? "household",
    origin: {
      province: province?.slug ?? "",
      region: province?.region ?? "",
      commune: commune ? { code: commune.code, name: commune.name, matched: false } : null,
      former_commune: null,
      former_district: null,
      former_province: null,
      craft_village: null,
    },
  }
}
