import { type PointerEvent, useCallback, useRef } from "react"

/**
 * Lets items be dragged into another order, with a finger too. Each item carries `data-place` with its index within
 * an element that carries `data-places` with `group`; `move` is told each time the dragged one reaches another place.
 */
export function useDragging(group: string, move: (from: number, to: number) => void) {
  const latest = useRef(move)
  latest.current = move

  return useCallback(
    (place: number) => ({
      onPointerDown: (event: PointerEvent) => {
        event.preventDefault()
        let from = place
        const follow = ({ clientX, clientY }: globalThis.PointerEvent) => {
          const item = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>("[data-place]")
          const isHere = item?.closest<HTMLElement>("[data-places]")?.dataset.places === group
          const to = Number(item?.dataset.place)
          if (!isHere || to === from) return
          latest.current(from, to)
          from = to
        }
        const end = () => {
          window.removeEventListener("pointermove", follow)
          window.removeEventListener("pointerup", end)
          window.removeEventListener("pointercancel", end)
        }
        window.addEventListener("pointermove", follow)
        window.addEventListener("pointerup", end)
        window.addEventListener("pointercancel", end)
      },
    }),
    [group],
  )
}

/** The list with one item in another place. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const item = items[from]
  if (item === undefined || to < 0 || to >= items.length) return [...items]
  const rest = items.filter((_, index) => index !== from)
  return [...rest.slice(0, to), item, ...rest.slice(to)]
}
