import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Envelope } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { OutboxMail } from "../../../mail/outbox.ts"
import { call } from "../../call.ts"
import { Loading } from "../../parts/Loading.tsx"
import { useTimeInVietnam, useWords } from "../../use-words.ts"
import type { Words } from "../../words/en.ts"

interface Outbox {
  is_open: boolean
  mails: OutboxMail[]
}

/** Mail that was not sent, as no mail server is set. */
export default function OutboxPage() {
  const { outbox: say, menu } = useWords()
  const timeInVietnam = useTimeInVietnam()
  const { data, error, refetch } = useQuery({
    queryKey: ["outbox"],
    queryFn: () => call<Outbox>("outbox"),
  })
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">{menu.outbox}</Heading>
        {data && <Text className="text-ui-fg-subtle">{explain(data, say)}</Text>}
      </div>
      {!data && <Loading error={error} onRetry={refetch} />}
      {data?.mails.map((mail) => (
        <article key={mail.id} className="px-6 py-4">
          <Heading level="h2">{mail.subject}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {mail.to} · {timeInVietnam(mail.written_at)}
          </Text>
          <Text className="mt-2 whitespace-pre-wrap break-words">{mail.text}</Text>
        </article>
      ))}
    </Container>
  )
}

function explain({ is_open, mails }: Outbox, say: Words["outbox"]): string {
  if (!is_open) return say.closed
  return mails.length === 0 ? say.empty : say.open
}

export const config = defineRouteConfig({ label: "outbox", translationNs: "operator", icon: Envelope })
