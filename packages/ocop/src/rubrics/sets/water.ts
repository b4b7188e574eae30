import { defineRubric, five, four, three } from "../define-rubric.ts"
import {
  growth,
  intellectualProperty,
  localLabour,
  organisation,
  representative,
} from "../wordings/community.ts"
import { bilingualLabel, ideaOfDrink, labelling, packaging } from "../wordings/development.ts"
import { foodExclusion } from "../wordings/exclusions.ts"
import { distribution, marketArea, promotion, story, storyForm, storyOfPlace } from "../wordings/marketing.ts"
import {
  capacity,
  chainContracts,
  environment,
  materials,
  sustainableTechnology,
  waterRefining,
} from "../wordings/production.ts"
import { globalMarket, safePremises, testedDeclaration, uniqueness } from "../wordings/quality.ts"
import { waterColour, waterPurity, waterSmell, waterTaste } from "../wordings/senses-drinks.ts"

/** Set 16: natural mineral water and bottled water. */
export const water = defineRubric(16, foodExclusion, [
  ["1.1", materials, [three(1), 2, 4]],
  ["1.2", waterRefining, [1, 2, 3]],
  ["1.3", capacity, [1, 2, 3]],
  ["1.4", chainContracts, [0, 1, four(2), five(3)]],
  ["1.5", environment, [four(1), 2, 3]],
  ["1.6", sustainableTechnology, [0, 1]],
  ["2.1", ideaOfDrink, [0, 1, 2, four(4)]],
  ["2.2", packaging, [0, 1, three(2), 3]],
  ["2.3", labelling, [three(1), 2, four(3)]],
  ["2.4", bilingualLabel, [0, 1]],
  ["3.1", organisation, [1, 2, 3]],
  ["3.2", representative, [0, 1]],
  ["3.3", localLabour, [1, 2, 3]],
  ["3.4", growth, [1, four(2)]],
  ["3.5", intellectualProperty, [three(1), four(2), 3]],
  ["4.1", marketArea, [1, three(2), four(3), five(5)]],
  ["4.2", distribution, [0, 1, 2, 3]],
  ["4.3", promotion, [0, 1, 2, 3, 5]],
  ["5.1", story, [0, 1, 2, 3, four(5)]],
  ["5.2", storyForm, [0, 1, 2]],
  ["5.3", storyOfPlace, [0, three(1), 3, 5]],
  ["6.1", waterPurity, [0, 3]],
  ["6.2", waterColour, [0, 3]],
  ["6.3", waterSmell, [0, 2, 4]],
  ["6.4", waterTaste, [0, 1, 3, 5]],
  ["7", uniqueness, [0, 1, four(3), five(5)]],
  ["8", testedDeclaration, [three(2), 4, 5]],
  ["9", safePremises, [1, 3, five(5)]],
  ["10", globalMarket, [1, 3, 5]],
])
