import type { ApprovedReviews, ReviewList, ReviewState } from "@cho-ocop/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CheckCircle } from "@medusajs/icons"
import { Button, Heading, Select, Text, toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { call } from "../../call.ts"
import { Loading } from "../../parts/Loading.tsx"
import { Pages } from "../../parts/Pages.tsx"
import { ReviewTable } from "../../parts/ReviewTable.tsx"
import { Section } from "../../parts/Section.tsx"
import { REVIEW_STATES } from "../../words.ts"

const PAGE = 50

/** The queue of submitted products and stories, to look at one by one or to approve many at once. */
export default function ReviewsPage() {
  const [state, setState] = useState<ReviewState>("waiting")
  const [offset, setOffset] = useState(0)
  const [chosen, setChosen] = useState<string[]>([])
  const { data, error } = useQuery({
    queryKey: ["reviews", state, offset],
    queryFn: () => call<ReviewList>(`reviews?state=${state}&page=${offset / PAGE + 1}`),
  })
  const approval = useApproval(() => setChosen([]))
  const show = (next: string) => {
    setState(next as ReviewState)
    setOffset(0)
    setChosen([])
  }
  return (
    <div className="flex flex-col gap-3">
      <Heading level="h1" className="px-6 pt-2">
        Reviews
      </Heading>
      <Section title={REVIEW_STATES[state]} aside={<StateChoice state={state} onChoose={show} />}>
        {data ? (
          <>
            <ReviewTable reviews={data.reviews} chosen={chosen} onChoose={setChosen} />
            {data.count === 0 && <Text className="text-ui-fg-subtle">Nothing here.</Text>}
          </>
        ) : (
          <Loading error={error} />
        )}
        {state === "waiting" && (
          <Button
            className="mt-4"
            disabled={chosen.length === 0 || approval.isPending}
            onClick={() => approval.mutate(chosen)}
          >
            Approve {chosen.length || "the chosen"}
          </Button>
        )}
        <Pages offset={offset} count={data?.count ?? 0} onTurn={setOffset} />
      </Section>
    </div>
  )
}

function StateChoice({ state, onChoose }: { state: ReviewState; onChoose: (state: string) => void }) {
  return (
    <Select value={state} onValueChange={onChoose}>
      <Select.Trigger aria-label="State" className="w-48">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {Object.entries(REVIEW_STATES).map(([value, label]) => (
          <Select.Item key={value} value={value}>
            {label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}

function useApproval(onDone: () => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (ids: string[]) => call<ApprovedReviews>("reviews/approve", { ids }),
    onSuccess: ({ approved, refused }) => {
      toast.success(`${approved.length} approved`)
      if (refused.length > 0) {
        const reasons = refused.map(({ message }) => message).join("\n")
        toast.error(`${refused.length} not approved`, { description: reasons, duration: 15_000 })
      }
      onDone()
      return queries.invalidateQueries({ queryKey: ["reviews"] })
    },
    onError: (error) => toast.error("Not approved", { description: error.message, duration: 15_000 }),
  })
}

export const config = defineRouteConfig({ label: "Reviews", icon: CheckCircle })
