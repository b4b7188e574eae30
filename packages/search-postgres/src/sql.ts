/** SQL with a `?` for each value; values never become part of the text themselves. */
export interface Sql {
  text: string
  values: (string | number | boolean)[]
}

/** Tagged SQL: values become parameters, nested SQL becomes part of the text. */
export function sql(texts: TemplateStringsArray, ...parts: (Sql | string | number | boolean)[]): Sql {
  let text = texts[0] ?? ""
  const values: Sql["values"] = []
  for (const [index, part] of parts.entries()) {
    if (typeof part === "object") {
      text += part.text
      values.push(...part.values)
    } else {
      text += "?"
      values.push(part)
    }
    text += texts[index + 1] ?? ""
  }
  return { text, values }
}

/** SQL without values that this package wrote itself. */
export function raw(text: string): Sql {
  return { text, values: [] }
}

/** A column or table name. */
export function name(identifier: string): Sql {
  return raw(`"${identifier.replaceAll('"', '""')}"`)
}

export function join(parts: readonly Sql[], separator: string): Sql {
  return {
    text: parts.map((part) => part.text).join(separator),
    values: parts.flatMap((part) => part.values),
  }
}
