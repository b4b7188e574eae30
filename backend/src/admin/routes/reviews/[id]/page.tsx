import type { ReviewResponse } from "@cho-ocop/contracts"
import { Button, Heading, StatusBadge, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import { call } from "../../../call.ts"
import { REVIEW_COLOURS } from "../../../colours.ts"
import { Comparison } from "../../../parts/Comparison.tsx"
import { Loading } from "../../../parts/Loading.tsx"
import { Section } from "../../../parts/Section.tsx"
import { WithWords } from "../../../parts/WithWords.tsx"
import { type Change, useChange } from "../../../use-change.ts"
import { useTimeInVietnam, useWords } from "../../../use-words.ts"

type Review = ReviewResponse["review"]

/** One submission beside what shoppers see today. */
export default function ReviewPage() {
  const { id = "" } = useParams()
  const { reviews: say } = useWords()
  const { data, error, refetch } = useQuery({
    queryKey: ["reviews", id],
    queryFn: () => call<ReviewResponse>(`reviews/${id}`),
  })
  const change = useChange(["reviews"])
  if (!data) return <Loading error={error} onRetry={refetch} />
  const { review } = data
  return (
    <div className="flex flex-col gap-3">
      <Head review={review} />
      <Section title={review.replaces ? say.whatChanges : say.whatIsNew}>
        <Comparison differences={review.differences} pictures={review.pictures} isNew={!review.replaces} />
      </Section>
      {review.state === "waiting" && <Decision id={review.id} change={change} />}
    </div>
  )
}

function Head({ review }: { review: Review }) {
  const { reviews: say, reviewKinds, reviewStates, common } = useWords()
  const timeInVietnam = useTimeInVietnam()
  const { name, kind, state, vendor, submitted_at, submitted_by, decided_at, decided_by, message } = review
  return (
    <div className="flex flex-col gap-1 px-6 pt-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Heading level="h1">{name || common.noName}</Heading>
        <StatusBadge color={REVIEW_COLOURS[state]}>{reviewStates[state]}</StatusBadge>
      </div>
      <Text className="text-ui-fg-subtle">
        {reviewKinds[kind]} · {say.submitted(timeInVietnam(submitted_at), submitted_by)}
      </Text>
      {decided_at && (
        <Text className="text-ui-fg-subtle">{say.decided(timeInVietnam(decided_at), decided_by ?? "–")}</Text>
      )}
      {message && (
        <Text className="whitespace-pre-wrap">
          {say.toldVendor}: {message}
        </Text>
      )}
      <Link className="text-ui-fg-interactive-hover" to={`/vendors/${vendor.id}`}>
        {vendor.name}
      </Link>
    </div>
  )
}

function Decision({ id, change }: { id: string; change: Change }) {
  const { reviews: say } = useWords()
  return (
    <Section title={say.decision}>
      <div className="flex flex-col gap-6">
        <Button
          className="self-start"
          disabled={change.isPending}
          onClick={() => change.mutate({ path: `reviews/${id}/approve`, body: {} })}
        >
          {say.approve}
        </Button>
        <WithWords
          label={say.shouldChange}
          isBusy={change.isPending}
          deeds={[
            {
              label: say.return,
              needsWords: true,
              do: (message) => change.mutateAsync({ path: `reviews/${id}/return`, body: { message } }),
            },
          ]}
        />
      </div>
    </Section>
  )
}
