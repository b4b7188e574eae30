import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BellAlert } from "@medusajs/icons"
import { Button, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { AnnouncementFile } from "../../../announcement/read-announcements.ts"
import { call } from "../../call.ts"
import { AnnouncementForm } from "../../parts/AnnouncementForm.tsx"
import { Section } from "../../parts/Section.tsx"
import { type Change, useChange } from "../../use-change.ts"
import { timeInVietnam } from "../../words.ts"

/** What vendors are told. */
export default function AnnouncementsPage() {
  const { data, error } = useQuery({
    queryKey: ["announcements"],
    queryFn: () => call<{ announcements: AnnouncementFile[] }>("announcements"),
  })
  const change = useChange(["announcements"])
  return (
    <div className="flex flex-col gap-3">
      <Heading level="h1" className="px-6 pt-2">
        Announcements
      </Heading>
      <Section title="New announcement">
        <AnnouncementForm
          key={data?.announcements.length}
          isBusy={change.isPending}
          onSave={(body) => change.mutate({ path: "announcements", body })}
        />
      </Section>
      {error && <Text className="px-6">{error.message}</Text>}
      {data?.announcements.map((announcement) => (
        <Announcement key={announcement.id} announcement={announcement} change={change} />
      ))}
    </div>
  )
}

function Announcement({ announcement, change }: { announcement: AnnouncementFile; change: Change }) {
  const [isOpen, setIsOpen] = useState(false)
  const { id, title, body, from, until, read_count } = announcement
  const edit = (
    <Button size="small" variant="secondary" onClick={() => setIsOpen(!isOpen)} aria-expanded={isOpen}>
      {isOpen ? "Close" : "Edit"}
    </Button>
  )
  return (
    <Section title={title.vi} aside={edit}>
      <div className="flex flex-col gap-3">
        <Text size="small" className="text-ui-fg-subtle">
          From {timeInVietnam(from)}, {until ? `until ${timeInVietnam(until)}` : "open end"} · read by{" "}
          {read_count}
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

export const config = defineRouteConfig({ label: "Announcements", icon: BellAlert })
