import { phraseBook } from "./phrase-book.ts"
import groups from "./synonyms.json" with { type: "json" }

/** Regional and other words for the same goods: "heo" is "lợn", "mè" is "vừng". */
export const synonyms = phraseBook(
  groups.flatMap((group) =>
    group.map((phrase): [string, string[]] => [phrase, group.filter((other) => other !== phrase)]),
  ),
)
