import type { Happening, TraceEvent } from "./event.ts"

/**
 * What stands after all corrections, in the order in which it was told: a corrected event is left out, and the event
 * that replaces it stands in its place.
 */
export function timelineOf(events: Iterable<TraceEvent>): Happening[] {
  return placesOf(events).flatMap(({ event }) => event ?? [])
}

/** The events that stand before and after the one given, were it told now. */
export function aroundIn(
  events: Iterable<TraceEvent>,
  told: Happening,
): { before: Happening[]; after: Happening[] } {
  const places = placesOf(events)
  const found = places.findIndex(({ ids }) => told.replaces !== undefined && ids.has(told.replaces))
  const at = found === -1 ? places.length : found
  const standing = (from: number, to?: number) => places.slice(from, to).flatMap(({ event }) => event ?? [])
  return { before: standing(0, at), after: standing(at + 1) }
}

/** A place in the order: the event that stands there, if any, and every event that ever did. */
interface Position {
  event: Happening | undefined
  ids: Set<string>
}

function placesOf(events: Iterable<TraceEvent>): Position[] {
  const places: Position[] = []
  const placeOf = new Map<string, Position>()
  for (const event of events) {
    if (event.kind === "correction") {
      const place = placeOf.get(event.corrects)
      if (place?.event?.id === event.corrects) place.event = undefined
      continue
    }
    const replaced = event.replaces === undefined ? undefined : placeOf.get(event.replaces)
    const place = replaced ?? { event: undefined, ids: new Set() }
    place.event = event
    place.ids.add(event.id)
    placeOf.set(event.id, place)
    if (!replaced) places.push(place)
  }
  return places
}
