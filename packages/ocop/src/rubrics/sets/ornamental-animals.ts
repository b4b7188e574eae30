import { defineRubric, five, four, three } from "../define-rubric.ts"
import {
  growth,
  intellectualProperty,
  localLabour,
  organisation,
  representative,
} from "../wordings/community.ts"
import { ideaOfAnimal, informationTag } from "../wordings/development.ts"
import { generalExclusion } from "../wordings/exclusions.ts"
import {
  distribution,
  livingMarketArea,
  promotion,
  story,
  storyForm,
  storyOfPlace,
} from "../wordings/marketing.ts"
import { livingColour, livingForm } from "../wordings/ornamentals.ts"
import {
  animalSelection,
  capacity,
  chainContracts,
  environment,
  raisedHere,
  sustainableTechnology,
} from "../wordings/production.ts"
import { globalMarket, internalControl, uniqueness } from "../wordings/quality.ts"
import { evenness } from "../wordings/senses-food.ts"

/** Set 25: ornamental animals. */
export const ornamentalAnimals = defineRubric(25, generalExclusion, [
  ["1.1", raisedHere, [1, 2, 4]],
  ["1.2", animalSelection, [1, 2, 4]],
  ["1.3", capacity, [1, 2, 3]],
  ["1.4", chainContracts, [0, 1, four(2), five(4)]],
  ["1.5", environment, [four(1), 2, 3]],
  ["1.6", sustainableTechnology, [0, 1]],
  ["2.1", ideaOfAnimal, [0, 1, 3, four(5)]],
  ["2.2", informationTag, [three(1), 3, four(4)]],
  ["3.1", organisation, [1, 2, 3]],
  ["3.2", representative, [0, 1]],
  ["3.3", localLabour, [1, 2, 3]],
  ["3.4", growth, [1, four(2)]],
  ["3.5", intellectualProperty, [three(1), four(2), 3]],
  ["4.1", livingMarketArea, [1, 2, 3, 4, 5]],
  ["4.2", distribution, [0, 1, 2, 3]],
  ["4.3", promotion, [0, 1, 2, 3, 5]],
  ["5.1", story, [0, 1, 2, 3, four(5)]],
  ["5.2", storyForm, [0, 1, 2]],
  ["5.3", storyOfPlace, [0, three(1), 3, 5]],
  ["6.1", livingForm, [1, 3, five(5)]],
  ["6.2", livingColour, [1, 3, 5]],
  ["6.3", evenness, [0, 1, 3, four(5)]],
  ["7", uniqueness, [2, 5, four(7), five(10)]],
  ["8", internalControl, [0, 3, three(5)]],
  ["9", globalMarket, [1, 3, 5]],
])
