import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { type DeadLetter, useAction } from "./use-search-sync.ts"

/** Documents that were given up, each to be tried again or forgotten. */
export function DeadLetters({ letters }: { letters: DeadLetter[] }) {
  const { t } = useTranslation("searchSync")
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("deadTitle")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t(letters.length === 0 ? "deadNone" : "deadIntro")}
        </Text>
      </div>
      {letters.length > 0 && (
        <ul className="divide-y">
          {letters.map((letter) => (
            <Letter key={`${letter.index_name} ${letter.document_id}`} letter={letter} />
          ))}
        </ul>
      )}
    </Container>
  )
}

function Letter({ letter: { index_name, document_id, attempts, error } }: { letter: DeadLetter }) {
  const { t } = useTranslation("searchSync")
  const { mutate, isPending } = useAction("dead-letters")
  const decide = (decision: "retry" | "drop") => mutate({ index_name, document_id, decision })
  return (
    <li className="flex flex-col gap-3 px-6 py-4 md:flex-row md:items-center md:justify-between">
      <div className="min-w-0">
        <Text weight="plus" className="break-all">
          {index_name} · {document_id}
        </Text>
        <Text size="small" className="text-ui-fg-subtle break-words">
          {t("attempts", { count: attempts })} · {error}
        </Text>
      </div>
      <div className="flex gap-2">
        <Button size="small" variant="secondary" disabled={isPending} onClick={() => decide("retry")}>
          {t("retry")}
        </Button>
        <Button size="small" variant="secondary" disabled={isPending} onClick={() => decide("drop")}>
          {t("drop")}
        </Button>
      </div>
    </li>
  )
}
