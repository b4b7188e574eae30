import type { ReviewResponse } from "@cho-ocop/contracts"
import { Button, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import { call } from "../../../call.ts"
import { Comparison } from "../../../parts/Comparison.tsx"
import { Loading } from "../../../parts/Loading.tsx"
import { Section } from "../../../parts/Section.tsx"
import { WithWords } from "../../../parts/WithWords.tsx"
import { type Change, useChange } from "../../../use-change.ts"
import { REVIEW_KINDS, REVIEW_STATES, timeInVietnam } from "../../../words.ts"

type Review = ReviewResponse["review"]

/** One submission beside what shoppers see today. */
export default function ReviewPage() {
  const { id = "" } = useParams()
  const { data, error } = useQuery({
    queryKey: ["reviews", id],
    queryFn: () => call<ReviewResponse>(`reviews/${id}`),
  })
  const change = useChange(["reviews"])
  if (!data) return <Loading error={error} />
  const { review } = data
  return (
    <div className="flex flex-col gap-3">
      <Head review={review} />
      <Section title={review.replaces ? "What changes" : "What is new"}>
        <Comparison differences={review.differences} pictures={review.pictures} />
      </Section>
      {review.state === "waiting" && <Decision id={review.id} change={change} />}
    </div>
  )
}

function Head({ review }: { review: Review }) {
  const { name, kind, state, vendor, submitted_at, submitted_by, decided_at, decided_by, message } = review
  return (
    <div className="flex flex-col gap-1 px-6 pt-2">
      <Heading level="h1">{name || "No name"}</Heading>
      <Text className="text-ui-fg-subtle">
        {REVIEW_KINDS[kind]} · {REVIEW_STATES[state]} · submitted {timeInVietnam(submitted_at)} by{" "}
        {submitted_by}
      </Text>
      {decided_at && (
        <Text className="text-ui-fg-subtle">
          Decided {timeInVietnam(decided_at)} by {decided_by ?? "–"}
        </Text>
      )}
      {message && <Text className="whitespace-pre-wrap">{message}</Text>}
      <Link className="text-ui-fg-interactive" to={`/vendors/${vendor.id}`}>
        {vendor.name}
      </Link>
    </div>
  )
}

function Decision({ id, change }: { id: string; change: Change }) {
  return (
    <Section title="Decision">
      <div className="flex flex-col gap-6">
        <Button
          className="self-start"
          disabled={change.isPending}
          onClick={() => change.mutate({ path: `reviews/${id}/approve`, body: {} })}
        >
          Approve
        </Button>
        <WithWords
          label="What the producer should change"
          isBusy={change.isPending}
          deeds={[
            {
              label: "Return",
              needsWords: true,
              do: (message) => change.mutate({ path: `reviews/${id}/return`, body: { message } }),
            },
          ]}
        />
      </div>
    </Section>
  )
}
