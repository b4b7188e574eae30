import { Container, Text } from "@medusajs/ui"

/** Stands where nothing has been read yet, and says why nothing could be. */
export function Loading({ error }: { error: Error | null }) {
  return (
    <Container>
      <Text className="text-ui-fg-subtle">{error ? error.message : "…"}</Text>
    </Container>
  )
}
