/** Repeats a draw in a shell; `list.txt` holds the population, a handle a line. */
export function repeatCommand(seed: string, draws: number): string {
  const quoted = `'${seed.replaceAll("'", `'\\''`)}'`
  return [
    `seed=${quoted}`,
    "while IFS= read -r handle; do",
    `  printf '%s\\n%s' "$seed" "$handle" | openssl dgst -sha256 -r | cut -c1-64 | tr '\\n' ' '; echo "$handle"`,
    `done < list.txt | sort | head -n ${draws} | cut -d' ' -f2`,
  ].join("\n")
}
