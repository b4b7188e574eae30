import type { CommuneOption } from "./commune-options.ts"

/** The communes of a province by its code; `null` where they cannot be had. */
export async function fetchCommunes(provinceCode: string): Promise<CommuneOption[] | null> {
  try {
    const response = await fetch(`/api/communes/${provinceCode}.json`)
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}
