import { useEffect, useState, useSyncExternalStore } from "react"
import { Keeper, type KeeperOptions, type KeeperView } from "./keeper.ts"

/** A document that saves itself while it is written; tries again when the line or the reader comes back. */
export function useKeeper<Document>(
  options: Omit<KeeperOptions<Document>, "store">,
): [KeeperView<Document>, Keeper<Document>] {
  const [keeper] = useState(() => new Keeper({ ...options, store: deviceStore() }))
  const view = useSyncExternalStore(keeper.subscribe, keeper.view, keeper.view)

  useEffect(() => {
    keeper.restore()
    const flush = () => void keeper.flush()
    window.addEventListener("online", flush)
    window.addEventListener("focus", flush)
    document.addEventListener("visibilitychange", flush)
    return () => {
      window.removeEventListener("online", flush)
      window.removeEventListener("focus", flush)
      document.removeEventListener("visibilitychange", flush)
    }
  }, [keeper])

  return [view, keeper]
}

/** Browsers that keep nothing throw as soon as the store is named. */
function deviceStore() {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}
