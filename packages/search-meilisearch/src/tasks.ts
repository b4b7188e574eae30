import type { SearchTypes } from "@medusajs/framework/types"
import type { EnqueuedTask, Task } from "meilisearch"

/** A write that the server has taken and will apply. */
export function enqueued({ taskUid, indexUid }: EnqueuedTask): SearchTypes.SearchTask {
  return { id: String(taskUid), ...(indexUid !== null && { index: indexUid }), status: "enqueued" }
}

/** A write that is over, and why where it failed. */
export function settled({ uid, indexUid, status, error }: Task): SearchTypes.SearchTask {
  return {
    id: String(uid),
    ...(indexUid !== null && { index: indexUid }),
    status: status === "succeeded" ? "succeeded" : "failed",
    ...(error && { error: { message: error.message, code: error.code } }),
  }
}
