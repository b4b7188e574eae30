import { useEffect, useState, useSyncExternalStore } from "react"
import { Keeper, type KeeperOptions, type KeeperView } from "./keeper.ts"

type Options<Document> = Omit<KeeperOptions<Document>, "store">

/** A document that saves itself while it is written; tries again when the line or the reader comes back. */
export function useKeeper<Document>(options: Options<Document>): [KeeperView<Document>, Keeper<Document>] {
  const [keeper] = useState(() => keeperOf(options))
  return [useKept(keeper), keeper]
}

/** A keeper that lays on this device what is not saved yet. */
export function keeperOf<Document>(options: Options<Document>): Keeper<Document> {
  return new Keeper({ ...options, store: deviceStore() })
}

/** What a keeper keeps, as it is now. */
export function useKept<Document>(keeper: Keeper<Document>): KeeperView<Document> {
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

  return view
}

/** Browsers that keep nothing throw as soon as the store is named. */
function deviceStore() {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}
