import { Container, Heading } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A titled part of a page, with what can be done beside its title. */
export function Section({
  title,
  aside,
  children,
}: {
  title: string
  aside?: ReactNode
  children: ReactNode
}) {
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{title}</Heading>
        {aside}
      </div>
      <div className="px-6 py-4">{children}</div>
    </Container>
  )
}
