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

/** What says that it is the operator who asks. */
export const OPERATOR = { authorization: `Bearer ${process.env.OPERATOR_TOKEN}` }

/** A program of the operator, whom `sign-in-operator.ts` has signed in. */
export const operator = new Medusa({
  baseUrl: settings.BACKEND_URL,
  // A busy server closes connections that wait for it.
  globalHeaders: { ...OPERATOR, connection: "close" },
})

/** The newest letter to somebody in the local outbox, once it is there. */
export async function letterTo(email: string): Promise<string> {
  let text: string | undefined
  const find = async () => {
    const { mails } = await operator.client.fetch<{ mails: Mail[] }>("/admin/outbox")
    text = mails.find(({ to }) => to === email)?.text
    return text
  }
  await expect.poll(find, { message: `a letter to ${email}` }).toBeTruthy()
  return text ?? ""
}

/** Path and query of the link in the newest letter to somebody. */
export async function linkMailedTo(email: string): Promise<string> {
  const [link = ""] = /https?:\/\/\S+/.exec(await letterTo(email)) ?? []
  const { pathname, search } = new URL(link)
  return pathname + search
}

/** The submitted registration under this name. */
export async function findSubmitted(legalName: string): Promise<RegistrationFile> {
  const { registrations } = await operator.client.fetch<{ registrations: { id: string; name: string }[] }>(
    "/admin/registrations",
    { query: { state: "submitted" } },
  )
  const id = registrations.find(({ name }) => name === legalName)?.id
  const { registration } = await operator.client.fetch<{ registration: RegistrationFile }>(
    `/admin/registrations/${id}`,
  )
  return registration
}

export async function askBack({ id }: RegistrationFile, message: string): Promise<void> {
  await operator.client.fetch(`/admin/registrations/${id}/ask-back`, { method: "POST", body: { message } })
}

/** Looks at identity and papers, finds them right and approves. */
export async function approve({ id, evidence_files }: RegistrationFile): Promise<void> {
  const accept = (path: string) =>
    operator.client.fetch(`/admin/registrations/${id}/${path}`, {
      method: "POST",
      body: { verdict: "accepted" },
    })
  await accept("identity")
  for (const file of evidence_files) await accept(`evidence-files/${file.id}`)
  await operator.client.fetch(`/admin/registrations/${id}/approve`, { method: "POST", body: {} })
}
