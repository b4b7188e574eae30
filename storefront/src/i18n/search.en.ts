import type { searchVi } from "./search.vi.ts"

export const searchEn: typeof searchVi = {
  label: "Search products, producers and places",
  placeholder: "Tea, honey, Ha Giang…",
  submit: "Search",
  suggestions: "Suggestions",
  announcement: "Suggestions: {count}. Use the up and down arrow keys to choose.",
  all: (words) => `Search all for “${words}”`,
  kinds: {
    product: "Products",
    producer: "Producers",
    place: "Places",
    set: "Product sets",
  },
  includes: (former) => `includes the former ${former}`,
  didYouMean: "Did you mean",
  related: "Your words also match",
  stories: "In the stories",
  nothing: "No product matches",
  nearest: {
    without_filters: (words) => `Matches for “${words}” without the filters`,
    fewer_words: (words) => `The nearest thing: results for “${words}”`,
    nearby: () => "The nearest thing: goods from places around there",
    same_kind: () => "The nearest thing: goods of the same kind",
  },
  nearestAll: (count) => (count === 1 ? "See it in the list" : `See all ${count} products`),
  fewerConditions: "Let one condition go",
  without: (label) => `Without “${label}”`,
  widen: (region) => `Look in the whole ${region} region`,
  help: "What finds more",
  helpLines: [
    "Type one or two words: a product, a place or a producer.",
    "English words work, Vietnamese marks are not needed, and former provinces such as Ha Giang or Ben Tre are known.",
  ],
  browse: "Or browse by kind of goods",
}
