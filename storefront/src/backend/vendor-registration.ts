import {
  type AnswerConsent,
  type Bank,
  BankList,
  type EvidenceUpload,
  Onboarding,
  type Registration,
  RegistrationResponse,
  type RegistrationStep,
} from "@cho-ocop/contracts"
import { askVendor } from "./vendor-client.ts"

export async function findRegistration(token: string): Promise<Registration> {
  return (await askVendor(token, RegistrationResponse, "/vendor/registration")).registration
}

export function findOnboarding(token: string): Promise<Onboarding> {
  return askVendor(token, Onboarding, "/vendor/onboarding")
}

export async function listBanks(token: string): Promise<Bank[]> {
  return (await askVendor(token, BankList, "/vendor/banks")).banks
}

export async function saveStep(token: string, step: RegistrationStep, body: unknown): Promise<Registration> {
  return change(token, `steps/${step}`, body)
}

export async function answerConsent(token: string, body: AnswerConsent): Promise<Registration> {
  return change(token, "consents", body)
}

export async function submitRegistration(token: string, answer: string): Promise<Registration> {
  return change(token, "submit", answer === "" ? {} : { answer })
}

/** Waits longer than for a page: the file is looked through and encrypted. */
const FILE_PATIENCE_MS = 60_000

export async function sendEvidenceFile(
  token: string,
  { kind, name, upload_id }: EvidenceUpload,
  file: Blob,
): Promise<void> {
  const query = new URLSearchParams({ kind, name, upload_id })
  const request = { method: "POST", query, file, patienceMs: FILE_PATIENCE_MS } as const
  await askVendor(token, RegistrationResponse, "/vendor/registration/evidence-files", request)
}

export async function removeEvidenceFile(token: string, id: string): Promise<void> {
  const path = `/vendor/registration/evidence-files/${encodeURIComponent(id)}` as const
  await askVendor(token, RegistrationResponse, path, { method: "DELETE" })
}

async function change(token: string, path: string, body: unknown): Promise<Registration> {
  const request = { method: "POST", body } as const
  return (await askVendor(token, RegistrationResponse, `/vendor/registration/${path}`, request)).registration
}
