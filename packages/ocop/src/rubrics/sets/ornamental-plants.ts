import { defineRubric, five, four, three } from "../define-rubric.ts"
import {
  growth,
  intellectualProperty,
  localLabour,
  organisation,
  representative,
} from "../wordings/community.ts"
import { ideaOfMaterial, informationTag } from "../wordings/development.ts"
import { generalExclusion } from "../wordings/exclusions.ts"
import {
  distribution,
  livingMarketArea,
  promotion,
  story,
  storyForm,
  storyOfPlace,
} from "../wordings/marketing.ts"
import { livingColour, livingForm, plantArt, presentation } from "../wordings/ornamentals.ts"
import {
  capacity,
  chainContracts,
  environment,
  grownHere,
  plantShaping,
  sustainableTechnology,
} from "../wordings/production.ts"
import { globalMarket, internalControl, uniqueness } from "../wordings/quality.ts"

/** Set 24: ornamental plants. */
export const ornamentalPlants = defineRubric(24, generalExclusion, [
  ["1.1", grownHere, [1, 2, 4]],
  ["1.2", plantShaping, [1, 2, 4]],
  ["1.3", capacity, [1, 2, 3]],
  ["1.4", chainContracts, [0, 1, four(2), five(4)]],
  ["1.5", environment, [four(1), 2, 3]],
  ["1.6", sustainableTechnology, [0, 1]],
  ["2.1", ideaOfMaterial, [0, 1, 3, four(5)]],
  ["2.2", informationTag, [three(1), 3, five(4)]],
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
  ["6.2", livingColour, [1, 2, 4]],
  ["6.3", plantArt, [1, 2, 3, five(5)]],
  ["6.4", presentation, [1, 2, 3]],
  ["7", uniqueness, [2, 4, four(6), five(9)]],
  ["8", internalControl, [0, 2, three(4)]],
  ["9", globalMarket, [1, 3, 5]],
])
