import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BellAlert } from "@medusajs/icons"
import { Button, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { AnnouncementFile } from "../../../announcement/read-announcements.ts"
import { call } from "../../call.ts"
import { AnnouncementForm } from "../../parts/AnnouncementForm.tsx"
import { Loading } from "../../parts/Loading.tsx"
import { Section } from "../../parts/Section.tsx"
import { type Change, useChange } from "../../use-change.ts"
import { useTimeInVietnam, useWords } from "../../use-words.ts"

/** What vendors are told. */
export default function AnnouncementsPage() {
  const { announcements: say, menu } = useWords()
  const { data, error, refetch } = useQuery({
    queryKey: ["announcements"],
    queryFn: () => call<{ announcements: AnnouncementFile[] }>("announcements"),
  })
  const change = useChange(["announcements"])
  return (
    <div className="flex flex-col gap-3">
      <div className="px-6 pt-2">
        <Heading level="h1">{menu.announcements}</Heading>
        <Text className="text-ui-fg-subtle">{say.intro}</Text>
      </div>
      <Section title={say.fresh}>
        <AnnouncementForm
          key={data?.announcements.length}
          isBusy={change.isPending}
          onSave={(body) => change.mutate({ path: "announcements", body })}
        />
      </Section>
      {!data && <Loading error={error} onRetry={refetch} />}
      {data?.announcements.length === 0 && <Text className="px-6 text-ui-fg-subtle">{say.none}</Text>}
      {data?.announcements.map((announcement) => (
        <Announcement key={announcement.id} announcement={announcement} change={change} />
      ))}
    </div>
  )
}

function Announcement({ announcement, change }: { announcement: AnnouncementFile; change: Change }) {
  const { announcements: say, common } = useWords()
  const timeInVietnam = useTimeInVietnam()
  const [isOpen, setIsOpen] = useState(false)
  const { id, title, body, from, until, read_count } = announcement
  const edit = (
    <Button size="small" variant="secondary" onClick={() => setIsOpen(!isOpen)} aria-expanded={isOpen}>
      {isOpen ? common.close : common.edit}
    </Button>
  )
  return (
    <Section title={title.vi} aside={edit}>
      <div className="flex flex-col gap-3">
        <Text size="small" className="text-ui-fg-subtle">
          {say.span(timeInVietnam(from), until && timeInVietnam(until))} · {say.readBy(read_count)}
        </Text>
        {isOpen ? (
          <AnnouncementForm
            announcement={announcement}
            isBusy={change.isPending}
            onSave={(draft) => change.mutate({ path: `announcements/${id}`, body: draft })}
          />
        ) : (
          <Text className="whitespace-pre-wrap break-words">{body.vi}</Text>
        )}
      </div>
    </Section>
  )
}

export const config = defineRouteConfig({
  label: "announcements",
  translationNs: "operator",
  icon: BellAlert,
})
