import { Button, Input, StatusBadge, Table, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import { useParams } from "react-router-dom"
import type { RecallFile } from "../../../../recall/read-recalls.ts"
import { call } from "../../../call.ts"
import { Facts } from "../../../parts/Facts.tsx"
import { Field } from "../../../parts/Field.tsx"
import { Loading } from "../../../parts/Loading.tsx"
import { Section } from "../../../parts/Section.tsx"
import { useChange } from "../../../use-change.ts"
import { useTimeInVietnam, useWords } from "../../../use-words.ts"

const LETTER_COLOURS = { waiting: "orange", sent: "green", failed: "red", no_address: "orange" } as const

/** One recall: why, whom it is told, how far the letters are, and its closing. */
export default function RecallPage() {
  const { id = "" } = useParams()
  const { recalls: say } = useWords()
  const timeInVietnam = useTimeInVietnam()
  const [note, setNote] = useState("")
  const { data, error, refetch } = useQuery({
    queryKey: ["recalls", id],
    queryFn: () => call<{ recall: RecallFile }>(`recalls/${id}`),
    // Letters go out while somebody looks.
    refetchInterval: 5000,
  })
  const change = useChange(["recalls"])
  if (!data) return <Loading error={error} onRetry={refetch} />
  const { lot, vendor, reason, orders, ...recall } = data.recall
  const sent = orders.filter(({ letter }) => letter === "sent").length
  const close = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    change.mutate({ path: `recalls/${id}/close`, body: { note } })
  }
  return (
    <div className="flex flex-col gap-3">
      <Section
        title={`${lot.name}, ${lot.number}`}
        aside={
          <StatusBadge color={recall.closed_at ? "grey" : "red"}>
            {recall.closed_at ? say.states.closed : say.states.open}
          </StatusBadge>
        }
      >
        <Facts
          facts={{
            [say.vendor]: vendor,
            [say.reasonVi]: reason.vi,
            [say.reasonEn]: reason.en,
            [say.openedBy]: recall.opened_by,
            [say.openedAt]: timeInVietnam(recall.opened_at),
            [say.closed]: recall.closed_at && timeInVietnam(recall.closed_at),
            [say.closingNote]: recall.closing_note,
          }}
        />
      </Section>
      <Section title={say.orders} aside={<Text size="small">{say.progress(sent, orders.length)}</Text>}>
        {orders.length === 0 ? (
          <Text className="text-ui-fg-subtle">{say.noOrders}</Text>
        ) : (
          <div className="overflow-x-auto">
            <Table className="min-w-[36rem]">
              <Table.Header>
                <Table.Row>
                  <Table.HeaderCell>{say.order}</Table.HeaderCell>
                  <Table.HeaderCell>{say.holding}</Table.HeaderCell>
                  <Table.HeaderCell>{say.letter}</Table.HeaderCell>
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {orders.map((order) => (
                  <Table.Row key={order.id}>
                    <Table.Cell>{order.number}</Table.Cell>
                    <Table.Cell>{say.holdings[order.holding]}</Table.Cell>
                    <Table.Cell>
                      <StatusBadge color={LETTER_COLOURS[order.letter]}>
                        {say.letters[order.letter]}
                      </StatusBadge>
                    </Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </div>
        )}
      </Section>
      {recall.closed_at === null && (
        <Section title={say.close}>
          <form onSubmit={close} className="flex flex-col gap-4">
            <Field label={say.closingNote} id="note">
              <Input
                id="note"
                value={note}
                onChange={(event) => setNote(event.target.value)}
                maxLength={500}
              />
            </Field>
            <Button type="submit" className="self-start" disabled={change.isPending || note.trim() === ""}>
              {say.close}
            </Button>
          </form>
        </Section>
      )}
    </div>
  )
}
