import type { ApprovedReviews, ReviewCard, ReviewList, ReviewState } from "@cho-ocop/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CheckCircle } from "@medusajs/icons"
import { Button, Heading, Select, Text, toast, usePrompt } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { call } from "../../call.ts"
import { faultText } from "../../fault-text.ts"
import { Loading } from "../../parts/Loading.tsx"
import { Pages } from "../../parts/Pages.tsx"
import { ReviewTable } from "../../parts/ReviewTable.tsx"
import { Section } from "../../parts/Section.tsx"
import { useWords } from "../../use-words.ts"

const PAGE = 50

/** The queue of submitted products and stories, to look at one by one or to approve many at once. */
export default function ReviewsPage() {
  const { reviews: say, reviewStates, menu, common } = useWords()
  const [state, setState] = useState<ReviewState>("waiting")
  const [offset, setOffset] = useState(0)
  const [chosen, setChosen] = useState<string[]>([])
  const { data, error, refetch } = useQuery({
    queryKey: ["reviews", state, offset],
    queryFn: () => call<ReviewList>(`reviews?state=${state}&page=${offset / PAGE + 1}`),
  })
  const approval = useApproval(data?.reviews ?? [], () => setChosen([]))
  const ask = usePrompt()
  const approve = async () => {
    const isSure = await ask({
      variant: "confirmation",
      title: say.sureToApprove(chosen.length),
      description: say.sureToApproveText,
      confirmText: say.approve,
      cancelText: common.cancel,
    })
    if (isSure) approval.mutate(chosen)
  }
  const show = (next: string) => {
    setState(next as ReviewState)
    setOffset(0)
    setChosen([])
  }
  return (
    <div className="flex flex-col gap-3">
      <Heading level="h1" className="px-6 pt-2">
        {menu.reviews}
      </Heading>
      <Section title={reviewStates[state]} aside={<StateChoice state={state} onChoose={show} />}>
        {data ? (
          <>
            <ReviewTable reviews={data.reviews} chosen={chosen} onChoose={setChosen} />
            {data.count === 0 && (
              <Text className="text-ui-fg-subtle">{state === "waiting" ? say.empty : common.nothing}</Text>
            )}
          </>
        ) : (
          <Loading error={error} onRetry={refetch} />
        )}
        {state === "waiting" && data !== undefined && data.count > 0 && (
          <Button className="mt-4" disabled={chosen.length === 0 || approval.isPending} onClick={approve}>
            {say.approveChosen(chosen.length)}
          </Button>
        )}
        <Pages offset={offset} count={data?.count ?? 0} onTurn={setOffset} />
      </Section>
    </div>
  )
}

function StateChoice({ state, onChoose }: { state: ReviewState; onChoose: (state: string) => void }) {
  const { reviewStates, common } = useWords()
  return (
    <Select value={state} onValueChange={onChoose}>
      <Select.Trigger aria-label={common.state} className="w-48">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {Object.entries(reviewStates).map(([value, label]) => (
          <Select.Item key={value} value={value}>
            {label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}

function useApproval(reviews: ReviewCard[], onDone: () => void) {
  const queries = useQueryClient()
  const say = useWords()
  return useMutation({
    mutationFn: (ids: string[]) => call<ApprovedReviews>("reviews/approve", { ids }),
    onSuccess: ({ approved, refused }) => {
      toast.success(say.reviews.approved(approved.length))
      if (refused.length > 0) {
        const nameOf = (id: string) => reviews.find((review) => review.id === id)?.name || say.common.noName
        const reasons = refused
          .map(({ id, code }) => `${nameOf(id)}: ${(code && say.faults[code]) || say.reviews.failed}`)
          .join("\n")
        toast.error(say.reviews.notApproved(refused.length), { description: reasons, duration: 15_000 })
      }
      onDone()
      return queries.invalidateQueries({ queryKey: ["reviews"] })
    },
    onError: (error) =>
      toast.error(say.common.notSaved, { description: faultText(error, say), duration: 15_000 }),
  })
}

export const config = defineRouteConfig({ label: "reviews", translationNs: "operator", icon: CheckCircle })
