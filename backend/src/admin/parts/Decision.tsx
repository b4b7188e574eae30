import { Button, Label, Select, Text } from "@medusajs/ui"
import { useState } from "react"
import type { RegistrationFile } from "../../registration/registration-file.ts"
import type { Change } from "../use-change.ts"
import { useWords } from "../use-words.ts"
import type { Words } from "../words/en.ts"
import { Section } from "./Section.tsx"
import { WithWords } from "./WithWords.tsx"

const NEW_VENDOR = "new"

/** Approves as a new vendor or as the owner of one in the catalogue, asks back, or rejects. */
export function Decision({ registration, change }: { registration: RegistrationFile; change: Change }) {
  const [vendor, setVendor] = useState(NEW_VENDOR)
  const path = `registrations/${registration.id}`
  const words = useWords()
  const { registrations: say } = words
  const missing = [...new Set(Object.keys(registration.missing).map((path) => nameOf(path, words)))]
  const approve = () =>
    change.mutate({
      path: `${path}/approve`,
      body: { claimed_vendor_id: vendor === NEW_VENDOR ? null : vendor },
    })
  return (
    <Section title={say.decision}>
      <div className="flex flex-col gap-6">
        {missing.length > 0 && (
          <div>
            <Text weight="plus">{say.missing}</Text>
            <ul className="list-disc pl-5">
              {missing.map((name) => (
                <li key={name}>
                  <Text size="small">{name}</Text>
                </li>
              ))}
            </ul>
          </div>
        )}
        <div className="flex flex-col gap-2">
          <Label htmlFor="vendor" size="small">
            {say.becomes}
          </Label>
          <Select value={vendor} onValueChange={setVendor}>
            <Select.Trigger id="vendor">
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              <Select.Item value={NEW_VENDOR}>{say.newVendor}</Select.Item>
              {registration.claimable.map(({ id, name }) => (
                <Select.Item key={id} value={id}>
                  {say.ownerOf(name)}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
          <Button className="self-start" disabled={missing.length > 0 || change.isPending} onClick={approve}>
            {say.approve}
          </Button>
        </div>
        <WithWords
          label={say.message}
          isBusy={change.isPending}
          deeds={[
            {
              label: say.askBack,
              needsWords: true,
              do: (message) => change.mutateAsync({ path: `${path}/ask-back`, body: { message } }),
            },
            {
              label: say.reject,
              needsWords: true,
              sure: { title: say.sureToReject, text: say.sureToRejectText },
              do: (reason) => change.mutateAsync({ path: `${path}/reject`, body: { reason } }),
            },
          ]}
        />
      </div>
    </Section>
  )
}

/** What still keeps it from being approved: a paper by its name, everything else by the part it stands in. */
function nameOf(path: string, { evidence, registrations: say }: Words): string {
  const [part = "", kind = ""] = path.split(".")
  const papers: Partial<Record<string, string>> = evidence
  const parts: Partial<Record<string, string>> = {
    kind: say.kind,
    identity: say.identity,
    representative: say.representative,
    place: say.place,
    contact: say.contact,
    products: say.makes,
    bank: say.bankAccount,
    consents: say.consents,
  }
  return (part === "evidence" ? papers[kind] : parts[part]) ?? path
}
