import type { BankStep, REGISTRATION_STEPS, RegistrationStep, RepresentativeStep } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { z } from "zod"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { encryptText } from "../../encryption/encrypt.ts"
import { ProblemError } from "../../http/problem.ts"
import { REGISTRATION_MODULE } from "../../modules/registration/index.ts"
import type { RegistrationModuleService } from "../../modules/registration/service.ts"
import { bankByBin } from "../../registration/banks.ts"
import { readRegistration } from "../../registration/read-registration.ts"
import { registrationLock } from "../../registration/registration-lock.ts"
import { type RegistrationRecord, registrationName } from "../../registration/registration-record.ts"
import { requireOpen } from "../../registration/require-open.ts"
import { type NewAuditEntry, recordAuditEntryStep } from "../audit/record-audit-entry.ts"
import { ensureRegistrationStep } from "./ensure-registration.ts"

type Fields = { [Step in RegistrationStep]: z.output<(typeof REGISTRATION_STEPS)[Step]> }

/** One step of the form with what was filled in. */
export type SavedStep = { [Step in RegistrationStep]: { step: Step; fields: Fields[Step] } }[RegistrationStep]

type Input = { member_id: string; actor: AuditActor; saved: SavedStep }

const keepStep = createStep(
  "keep-registration-step",
  async ({ id, saved }: { id: string; saved: SavedStep }, { container }) => {
    const before = await readRegistration(container, { id })
    requireOpen(before)
    if (saved.step === "bank") await keepBank(container, before, saved.fields)
    else await registrations(container).updateRegistrations({ id, ...columnsOf(before, saved) })
    return new StepResponse({ name: registrationName(before), bank: bankFacts(before.bank_account) }, before)
  },
  async (before, { container }) => {
    if (!before) return
    const { bank_account, evidence_files, consent_answers, messages, updated_at, ...columns } = before
    await registrations(container).updateRegistrations({ ...columns } as never)
    if (bank_account) {
      const { id, ...account } = bankColumns(bank_account)
      await registrations(container).updateBankAccounts({ id, ...account })
    }
  },
)

/** Keeps one step of a registration. Throws `registration_closed`, `bad_request` where the bank is not known. */
export const saveRegistrationStepWorkflow = createWorkflow("save-registration-step", (input: Input) => {
  const lock = transform({ input }, ({ input }) => registrationLock(input.member_id))
  acquireLockStep(lock)
  const id = ensureRegistrationStep(input)
  const kept = keepStep(transform({ input, id }, ({ input, id }) => ({ id, saved: input.saved })))
  releaseLockStep(lock)
  recordAuditEntryStep(transform({ input, id, kept }, bankEntryOf))
  return new WorkflowResponse(id)
})

function columnsOf(
  { id, representative }: RegistrationRecord,
  saved: Exclude<SavedStep, { step: "bank" }>,
): Record<string, unknown> {
  if (saved.step !== "representative") return { [saved.step]: saved.fields }
  const { personal_number, ...fields }: z.output<typeof RepresentativeStep> = saved.fields
  if (personal_number === undefined) {
    const personal_number_end = representative?.personal_number_end ?? null
    return { representative: { ...fields, personal_number_end } }
  }
  return {
    representative: { ...fields, personal_number_end: personal_number?.slice(-4) ?? null },
    personal_number: personal_number && encryptText(personal_number, `personal number of ${id}`),
  }
}

async function keepBank(
  container: MedusaContainer,
  { id: registration_id, bank_account }: RegistrationRecord,
  { account_number, bank_bin, holder }: z.output<typeof BankStep>,
): Promise<void> {
  if (bank_bin && !bankByBin(bank_bin)) {
    throw new ProblemError("bad_request", "There is no such bank.", { bank_bin: "bank_unknown" })
  }
  const number =
    account_number === undefined
      ? {}
      : {
          account_number:
            account_number && encryptText(account_number, `account number of ${registration_id}`),
          account_number_end: account_number?.slice(-4) ?? null,
        }
  const service = registrations(container)
  if (bank_account) await service.updateBankAccounts({ id: bank_account.id, bank_bin, holder, ...number })
  else await service.createBankAccounts({ registration_id, bank_bin, holder, ...number })
}

function bankEntryOf({
  input: { actor, saved },
  id,
  kept,
}: {
  input: Input
  id: string
  kept: { name: string; bank: ReturnType<typeof bankFacts> }
}): NewAuditEntry | null {
  if (saved.step !== "bank") return null
  const { bank_bin, holder, account_number } = saved.fields
  const after = {
    bank_bin,
    holder,
    account_number_end:
      account_number === undefined
        ? (kept.bank?.account_number_end ?? null)
        : (account_number?.slice(-4) ?? null),
  }
  return {
    actor,
    action: "bank_account.changed",
    subject: { type: "registration", id, name: kept.name },
    before: kept.bank,
    after,
  }
}

function bankFacts(account: RegistrationRecord["bank_account"]) {
  if (!account) return null
  const { bank_bin, holder, account_number_end } = account
  return { bank_bin, holder, account_number_end }
}

function bankColumns(account: NonNullable<RegistrationRecord["bank_account"]>) {
  const { id, bank_bin, holder, account_number, account_number_end } = account
  return { id, bank_bin, holder, account_number, account_number_end }
}

function registrations(container: MedusaContainer): RegistrationModuleService {
  return container.resolve<RegistrationModuleService>(REGISTRATION_MODULE)
}
