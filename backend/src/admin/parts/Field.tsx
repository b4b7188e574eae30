import { Label } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A label and the input it is about. */
export function Field({ label, id, children }: { label: string; id: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      {children}
    </div>
  )
}
