import { Heading, StatusBadge, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import type { ProposalFile } from "../../../../bank-account/proposal-file.ts"
import { call } from "../../../call.ts"
import { PROPOSAL_COLOURS } from "../../../colours.ts"
import { Facts } from "../../../parts/Facts.tsx"
import { Loading } from "../../../parts/Loading.tsx"
import { Section } from "../../../parts/Section.tsx"
import { WithWords } from "../../../parts/WithWords.tsx"
import { useChange } from "../../../use-change.ts"
import { useTimeInVietnam, useWords } from "../../../use-words.ts"

/** A proposed bank account beside the one in use, to compare and decide. */
export default function BankAccountPage() {
  const { id = "" } = useParams()
  const { bankAccounts: say, proposalStates } = useWords()
  const timeInVietnam = useTimeInVietnam()
  const { data, error, refetch } = useQuery({
    queryKey: ["bank-accounts", id],
    queryFn: () => call<{ bank_account_proposal: ProposalFile }>(`bank-account-proposals/${id}`),
  })
  const change = useChange(["bank-accounts"])
  if (!data) return <Loading error={error} onRetry={refetch} />
  const { vendor, state, before, after, proposed_at, proposed_by, reason } = data.bank_account_proposal
  const path = `bank-account-proposals/${id}`
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-col gap-1 px-6 pt-2">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <Heading level="h1">{vendor.name}</Heading>
          <StatusBadge color={PROPOSAL_COLOURS[state]}>{proposalStates[state]}</StatusBadge>
        </div>
        <Text className="text-ui-fg-subtle">{say.askedBy(timeInVietnam(proposed_at), proposed_by)}</Text>
        {reason && <Text className="whitespace-pre-wrap">{reason}</Text>}
        <Link className="text-ui-fg-interactive-hover" to={`/vendors/${vendor.id}`}>
          {say.vendorFile}
        </Link>
      </div>
      <div className="grid grid-cols-1 gap-3 md:grid-cols-2">
        <Account title={say.inForce} account={before} />
        <Account title={say.proposed} account={after} />
      </div>
      {state === "waiting" && (
        <Section title={say.decision}>
          <WithWords
            label={say.reason}
            isBusy={change.isPending}
            deeds={[
              {
                label: say.approve,
                needsWords: false,
                sure: { title: say.sureToApprove, text: say.sureToApproveText },
                do: () => change.mutateAsync({ path: `${path}/approve`, body: {} }),
              },
              {
                label: say.reject,
                needsWords: true,
                do: (reason) => change.mutateAsync({ path: `${path}/reject`, body: { reason } }),
              },
            ]}
          />
        </Section>
      )}
    </div>
  )
}

function Account({ title, account }: { title: string; account: ProposalFile["before"] }) {
  const { registrations: say, bankAccounts } = useWords()
  return (
    <Section title={title}>
      {account ? (
        <Facts
          facts={{
            [say.bank]: account.bank_name,
            [say.accountNumber]: account.account_number,
            [say.holder]: account.holder,
          }}
        />
      ) : (
        <Text className="text-ui-fg-subtle">{bankAccounts.none}</Text>
      )}
    </Section>
  )
}
