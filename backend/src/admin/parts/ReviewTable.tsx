import type { ReviewCard } from "@cho-ocop/contracts"
import { Checkbox, Label, Text } from "@medusajs/ui"
import { useId } from "react"
import { Link } from "react-router-dom"
import { useTimeInVietnam, useWords } from "../use-words.ts"

interface Props {
  reviews: ReviewCard[]
  /** Ids of those to approve together. */
  chosen: string[]
  onChoose: (ids: string[]) => void
}

/** Submissions, each with its page; those that wait can be chosen. */
export function ReviewTable({ reviews, chosen, onChoose }: Props) {
  const waiting = reviews.filter(({ state }) => state === "waiting").map(({ id }) => id)
  return (
    <>
      {waiting.length > 1 && <ChooseAll ids={waiting} chosen={chosen} onChoose={onChoose} />}
      <ul className="divide-y">
        {reviews.map((review) => (
          <Row key={review.id} review={review} chosen={chosen} onChoose={onChoose} />
        ))}
      </ul>
    </>
  )
}

function ChooseAll({ ids, chosen, onChoose }: { ids: string[] } & Omit<Props, "reviews">) {
  const { reviews: say } = useWords()
  const id = useId()
  const areAll = chosen.length === ids.length
  return (
    <div className="flex items-center gap-3 border-b pb-3">
      <Checkbox id={id} checked={areAll} onCheckedChange={() => onChoose(areAll ? [] : ids)} />
      <Label htmlFor={id} size="small">
        {say.chooseAll}
      </Label>
    </div>
  )
}

function Row({ review, chosen, onChoose }: { review: ReviewCard } & Omit<Props, "reviews">) {
  const { reviews: say, reviewKinds, common } = useWords()
  const timeInVietnam = useTimeInVietnam()
  const { id, name, kind, vendor, replaces, state, submitted_at } = review
  const toggle = () =>
    onChoose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  return (
    <li className="flex items-start gap-3 py-3">
      {state === "waiting" && (
        <Checkbox
          className="mt-1"
          aria-label={say.choose(name)}
          checked={chosen.includes(id)}
          onCheckedChange={toggle}
        />
      )}
      <div className="min-w-0 flex-1 md:flex md:items-baseline md:justify-between md:gap-6">
        <div className="min-w-0">
          <Link className="text-ui-fg-interactive-hover font-medium" to={`/reviews/${id}`}>
            {name || common.noName}
          </Link>
          <Text size="small" className="text-ui-fg-subtle">
            {reviewKinds[kind]}, {replaces ? say.isChanged : say.isNew} · {vendor.name}
          </Text>
        </div>
        <Text size="small" className="text-ui-fg-subtle md:whitespace-nowrap">
          {timeInVietnam(submitted_at)}
        </Text>
      </div>
    </li>
  )
}
