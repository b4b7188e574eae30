import { expect, it } from "vitest"
import { pageLinks } from "./page-links.ts"

it.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [9, 17, [1, null, 8, 9, 10, null, 17]],
  [17, 17, [1, null, 16, 17]],
])("page %i of %i links to the first, the last and its neighbours", (current, last, links) => {
  expect(pageLinks(current, last)).toEqual(links)
})
