import { Button, Label, Select, Text } from "@medusajs/ui"
import { useState } from "react"
import type { RegistrationFile } from "../../registration/registration-file.ts"
import type { Change } from "../use-change.ts"
import { Section } from "./Section.tsx"
import { WithWords } from "./WithWords.tsx"

const NEW_VENDOR = "new"

/** Approves as a new vendor or as the owner of one in the catalogue, asks back, or rejects. */
export function Decision({ registration, change }: { registration: RegistrationFile; change: Change }) {
  const [vendor, setVendor] = useState(NEW_VENDOR)
  const path = `registrations/${registration.id}`
  const missing = Object.entries(registration.missing)
  const approve = () =>
    change.mutate({
      path: `${path}/approve`,
      body: { claimed_vendor_id: vendor === NEW_VENDOR ? null : vendor },
    })
  return (
    <Section title="Decision">
      <div className="flex flex-col gap-6">
        {missing.length > 0 && (
          <div>
            <Text weight="plus">Before it can be approved</Text>
            <ul className="list-disc pl-5">
              {missing.map(([field, fault]) => (
                <li key={field}>
                  <Text size="small">
                    {field.replaceAll(/[._]/g, " ")}: {fault.replaceAll("_", " ")}
                  </Text>
                </li>
              ))}
            </ul>
          </div>
        )}
        <div className="flex flex-col gap-2">
          <Label htmlFor="vendor" size="small">
            Becomes
          </Label>
          <Select value={vendor} onValueChange={setVendor}>
            <Select.Trigger id="vendor">
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              <Select.Item value={NEW_VENDOR}>A new vendor</Select.Item>
              {registration.claimable.map(({ id, name }) => (
                <Select.Item key={id} value={id}>
                  Owner of {name}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
          <Button className="self-start" disabled={missing.length > 0 || change.isPending} onClick={approve}>
            Approve
          </Button>
        </div>
        <WithWords
          label="Message to the registrant"
          isBusy={change.isPending}
          deeds={[
            {
              label: "Ask back",
              needsWords: true,
              do: (message) => change.mutate({ path: `${path}/ask-back`, body: { message } }),
            },
            {
              label: "Reject",
              needsWords: true,
              isDangerous: true,
              do: (reason) => change.mutate({ path: `${path}/reject`, body: { reason } }),
            },
          ]}
        />
      </div>
    </Section>
  )
}
