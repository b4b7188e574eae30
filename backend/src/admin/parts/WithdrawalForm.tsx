import type { InspectionFile, InspectionFinding } from "@cho-ocop/contracts"
import { REVOCATION_GROUNDS, type RevocationGround } from "@cho-ocop/ocop"
import { Button, Checkbox, Input, Label, Text, usePrompt } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { todayInVietnam } from "../today-in-vietnam.ts"
import type { Change } from "../use-change.ts"
import { useWords } from "../use-words.ts"
import { Choice } from "./Choice.tsx"
import { Field } from "./Field.tsx"
import { LotsChoice } from "./LotsChoice.tsx"

/** The decision that a grave finding led to, whether the listing goes, and which lots are affected. */
export function WithdrawalForm({
  path,
  inspection,
  finding,
  change,
}: {
  path: string
  inspection: InspectionFile
  finding: InspectionFinding
  change: Change
}) {
  const { inspections: say, certificates, common } = useWords()
  const id = useId()
  const ask = usePrompt()
  const { certificates: held, lots } = inspection
  const [certificateId, setCertificateId] = useState(held[0]?.id ?? "")
  const [ground, setGround] = useState<RevocationGround>(REVOCATION_GROUNDS[0])
  const certificate = held.find((one) => one.id === certificateId)
  const [decidedBy, setDecidedBy] = useState<"province" | "ministry">(certificate?.issuer ?? "province")
  const [isTakenDown, setIsTakenDown] = useState(false)
  const [lotIds, setLotIds] = useState(finding.lots.map((lot) => lot.id))
  if (!certificate) return <Text className="text-ui-fg-subtle">{say.noCertificate}</Text>
  const withdraw = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const isSure = await ask({
      title: say.sureToWithdraw,
      description: say.sureToWithdrawText,
      confirmText: say.withdraw,
      cancelText: common.cancel,
    })
    if (!isSure) return
    change.mutate({
      path: `${path}/withdrawal`,
      body: {
        certificate_id: certificateId,
        ground,
        decision_number: given.get("decision_number"),
        decided_by: decidedBy,
        decided_on: given.get("decided_on"),
        take_down: isTakenDown,
        lot_ids: lotIds,
      },
    })
  }
  const names = Object.fromEntries(
    held.map(({ id, star, decision_number }) => [id, say.certificateOf(star, decision_number)]),
  )
  return (
    <form onSubmit={withdraw} className="flex flex-col gap-4 rounded-lg border p-4">
      <div>
        <Text weight="plus">{say.withdrawal}</Text>
        <Text size="small" className="text-ui-fg-subtle">
          {say.withdrawalHint}
        </Text>
      </div>
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <Field label={say.certificate} id={`${id}-certificate`}>
          <Choice id={`${id}-certificate`} value={certificateId} words={names} onChoose={setCertificateId} />
        </Field>
        <Field label={say.ground} id={`${id}-ground`}>
          <Choice id={`${id}-ground`} value={ground} words={certificates.grounds} onChoose={setGround} />
        </Field>
        <Field label={say.decision} id={`${id}-decision`}>
          <Input id={`${id}-decision`} name="decision_number" required maxLength={80} />
        </Field>
        <Field label={say.decidedOn} id={`${id}-decided`}>
          <Input id={`${id}-decided`} name="decided_on" type="date" required max={todayInVietnam()} />
        </Field>
        <Field label={say.decidedBy} id={`${id}-by`}>
          <Choice id={`${id}-by`} value={decidedBy} words={certificates.issuers} onChoose={setDecidedBy} />
        </Field>
      </div>
      <div className="flex items-center gap-2">
        <Checkbox
          id={`${id}-down`}
          checked={isTakenDown}
          onCheckedChange={(checked) => setIsTakenDown(checked === true)}
        />
        <Label htmlFor={`${id}-down`} size="small">
          {say.takeDown}
        </Label>
      </div>
      <LotsChoice label={say.affectedLots} lots={lots} chosen={lotIds} onChange={setLotIds} />
      <Button type="submit" size="small" variant="danger" className="self-start" disabled={change.isPending}>
        {say.withdraw}
      </Button>
    </form>
  )
}
