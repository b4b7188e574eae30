import type { ReviewCard } from "@cho-ocop/contracts"
import { Checkbox, Table } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { REVIEW_KINDS, timeInVietnam } from "../words.ts"

interface Props {
  reviews: ReviewCard[]
  /** Ids of those to approve together. */
  chosen: string[]
  onChoose: (ids: string[]) => void
}

/** Submissions, each with its page; those that wait can be chosen. */
export function ReviewTable({ reviews, chosen, onChoose }: Props) {
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Body>
          {reviews.map(({ id, name, kind, vendor, replaces, state, submitted_at }) => (
            <Table.Row key={id}>
              <Table.Cell className="w-8">
                {state === "waiting" && (
                  <Checkbox
                    aria-label={`Choose ${name}`}
                    checked={chosen.includes(id)}
                    onCheckedChange={() => toggle(id)}
                  />
                )}
              </Table.Cell>
              <Table.Cell>
                <Link className="text-ui-fg-interactive" to={`/reviews/${id}`}>
                  {name || "No name"}
                </Link>
              </Table.Cell>
              <Table.Cell>
                {REVIEW_KINDS[kind]}, {replaces ? "changed" : "new"}
              </Table.Cell>
              <Table.Cell>{vendor.name}</Table.Cell>
              <Table.Cell>{timeInVietnam(submitted_at)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
