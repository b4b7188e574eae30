import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Envelope } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { OutboxMail } from "../../../mail/outbox.ts"

interface Outbox {
  is_open: boolean
  mails: OutboxMail[]
}

async function readOutbox(): Promise<Outbox> {
  const answer = await fetch("/admin/outbox")
  if (!answer.ok) throw new Error(`The outbox answers ${answer.status}.`)
  return (await answer.json()) as Outbox
}

/** Mail that was not sent, as no mail server is set. */
export default function OutboxPage() {
  const { data, error } = useQuery({ queryKey: ["outbox"], queryFn: readOutbox })
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">Outbox</Heading>
        <Text className="text-ui-fg-subtle">{explain(data, error)}</Text>
      </div>
      {data?.mails.map((mail) => (
        <article key={mail.id} className="px-6 py-4">
          <Heading level="h2">{mail.subject}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {mail.to} · {new Date(mail.written_at).toLocaleString()}
          </Text>
          <Text className="mt-2 whitespace-pre-wrap break-words">{mail.text}</Text>
        </article>
      ))}
    </Container>
  )
}

function explain(outbox: Outbox | undefined, error: Error | null): string {
  if (error) return error.message
  if (!outbox) return "…"
  if (!outbox.is_open) return "Mail is sent through the mail server of SMTP_URL; nothing is kept here."
  if (outbox.mails.length === 0)
    return "No mail yet. Until SMTP_URL names a mail server, all mail ends up here."
  return "SMTP_URL names no mail server, so this mail was not sent. Links in it work."
}

export const config = defineRouteConfig({ label: "Outbox", icon: Envelope })
