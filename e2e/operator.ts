import Medusa from "@medusajs/js-sdk"
import { expect } from "@playwright/test"
import { settings } from "./settings.ts"

interface Mail {
  to: string
  text: string
}

interface RegistrationFile {
  id: string
  evidence_files: { id: string }[]
}

let signedIn: Promise<Medusa> | undefined

/** A program of the operator, signed in to the admin API once. */
export function operator(): Promise<Medusa> {
  signedIn ??= signIn()
  return signedIn
}

async function signIn(): Promise<Medusa> {
  const medusa = new Medusa({
    baseUrl: settings.BACKEND_URL,
    auth: { type: "jwt", jwtTokenStorageMethod: "memory" },
  })
  await medusa.auth.login("user", "emailpass", {
    email: settings.ADMIN_EMAIL,
    password: settings.ADMIN_PASSWORD,
  })
  return medusa
}

/** The newest letter to somebody in the local outbox, once it is there. */
export async function letterTo(medusa: Medusa, email: string): Promise<string> {
  let text: string | undefined
  const find = async () => {
    const { mails } = await medusa.client.fetch<{ mails: Mail[] }>("/admin/outbox")
    text = mails.find(({ to }) => to === email)?.text
    return text
  }
  await expect.poll(find, { message: `a letter to ${email}` }).toBeTruthy()
  return text ?? ""
}

/** Path and query of the link in the newest letter to somebody. */
export async function linkMailedTo(medusa: Medusa, email: string): Promise<string> {
  const [link = ""] = /https?:\/\/\S+/.exec(await letterTo(medusa, email)) ?? []
  const { pathname, search } = new URL(link)
  return pathname + search
}

/** The submitted registration under this name. */
export async function findSubmitted(medusa: Medusa, legalName: string): Promise<RegistrationFile> {
  const { registrations } = await medusa.client.fetch<{ registrations: { id: string; name: string }[] }>(
    "/admin/registrations",
    { query: { state: "submitted" } },
  )
  const id = registrations.find(({ name }) => name === legalName)?.id
  const { registration } = await medusa.client.fetch<{ registration: RegistrationFile }>(
    `/admin/registrations/${id}`,
  )
  return registration
}

export async function askBack(medusa: Medusa, { id }: RegistrationFile, message: string): Promise<void> {
  await medusa.client.fetch(`/admin/registrations/${id}/ask-back`, { method: "POST", body: { message } })
}

/** Looks at identity and papers, finds them right and approves. */
export async function approve(medusa: Medusa, { id, evidence_files }: RegistrationFile): Promise<void> {
  const accept = (path: string) =>
    medusa.client.fetch(`/admin/registrations/${id}/${path}`, {
      method: "POST",
      body: { verdict: "accepted" },
    })
  await accept("identity")
  for (const file of evidence_files) await accept(`evidence-files/${file.id}`)
  await medusa.client.fetch(`/admin/registrations/${id}/approve`, { method: "POST", body: {} })
}
