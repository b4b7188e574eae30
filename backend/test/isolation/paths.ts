import type { Route } from "./route-table.ts"

/** The path with its parameters filled in. */
export function fill(path: string, values: Record<string, string>): string {
  return path.replace(/:(\w+)/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) {
      throw new Error(`${path}: no fixture says what to call with for ":${name}" (ids or parameters)`)
    }
    return encodeURIComponent(value)
  })
}

/** Other ways to write the same path, which a server might take for another. */
export function disguises(path: string): string[] {
  const [first = "", ...rest] = path.split("/").filter(Boolean)
  const last = rest.at(-1) ?? ""
  const hidden = `%${last.charCodeAt(0).toString(16)}${last.slice(1)}`
  return [
    `/${first.toUpperCase()}/${rest.join("/")}`,
    `${path}/`,
    `/${[first, ...rest.slice(0, -1), hidden].join("/")}`,
    `/${first}//${rest.join("/")}`,
  ]
}

/** Verbs for which a path has no route. */
export function missingVerbs(table: Route[], path: string): string[] {
  const known = table.filter((route) => route.path === path).map(({ method }) => method)
  return ["GET", "POST", "PUT", "PATCH", "DELETE"].filter((verb) => !known.includes(verb))
}
