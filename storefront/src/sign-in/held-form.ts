import type { APIContext } from "astro"
import { pageAt } from "../paths.ts"

/** A form that could not be carried out yet: sent again as it is, nothing typed is lost. */
export interface HeldForm {
  action: string
  fields: [name: string, value: string][]
}

const HELD = /^(workspace|account)\b/
const FORM = "application/x-www-form-urlencoded"

/** How to get at a posted form of the workspace or an account, also after a page has read it. */
export function holdForm({
  request,
  url,
}: Pick<APIContext, "request" | "url">): (() => Promise<HeldForm>) | undefined {
  const isForm = request.method === "POST" && request.headers.get("content-type")?.startsWith(FORM)
  if (!isForm || !HELD.test(pageAt(url.pathname) ?? "")) return undefined
  const spare = request.clone()
  return async () => {
    const form = await spare.formData()
    const fields = [...form].flatMap(([name, value]): HeldForm["fields"] =>
      typeof value === "string" ? [[name, value]] : [],
    )
    return { action: `${url.pathname}${url.search}`, fields }
  }
}
