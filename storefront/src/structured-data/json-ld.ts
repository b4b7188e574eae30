export type JsonLd = { readonly "@type": string } & Readonly<Record<string, unknown>>

const ESCAPES: Record<string, string> = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
}

/** JSON that may stand inside a `<script>`: no text in it can end the script or open a comment. */
export function serializeJsonLd(data: JsonLd): string {
  const json = JSON.stringify({ "@context": "https://schema.org", ...data })
  return json.replace(/[<>&\u2028\u2029]/g, (character) => ESCAPES[character] ?? "")
}
