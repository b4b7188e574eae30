import { defineRubric, five, four, three } from "../define-rubric.ts"
import {
  growth,
  intellectualProperty,
  localLabour,
  organisation,
  representative,
} from "../wordings/community.ts"
import { ideaOfMaterial, packagingAndLabel } from "../wordings/development.ts"
import { generalExclusion } from "../wordings/exclusions.ts"
import { distribution, marketArea, promotion, story, storyForm, storyOfPlace } from "../wordings/marketing.ts"
import { flowerColour, presentation } from "../wordings/ornamentals.ts"
import {
  capacity,
  chainContracts,
  environment,
  flowerHandling,
  grownHere,
  sustainableTechnology,
} from "../wordings/production.ts"
import { directionsForKeeping, globalMarket, internalControl, uniqueness } from "../wordings/quality.ts"
import { evenness } from "../wordings/senses-food.ts"

/** Set 23: flowers. */
export const flowers = defineRubric(23, generalExclusion, [
  ["1.1", grownHere, [1, 2, 4]],
  ["1.2", flowerHandling, [1, 2, 4]],
  ["1.3", capacity, [1, 2, 3]],
  ["1.4", chainContracts, [0, 1, four(2), five(4)]],
  ["1.5", environment, [four(1), 2, 3]],
  ["1.6", sustainableTechnology, [0, 1]],
  ["2.1", ideaOfMaterial, [0, 1, 3, four(5)]],
  ["2.2", packagingAndLabel, [three(1), 3, four(4)]],
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
  ["6.1", evenness, [0, 1, 2, four(5)]],
  ["6.2", flowerColour, [1, 1, four(3), five(5)]],
  ["6.3", presentation, [1, 2, 4]],
  ["7", uniqueness, [2, 4, four(6), five(8)]],
  ["8", internalControl, [0, 2, three(4)]],
  ["9", directionsForKeeping, [2, 4]],
  ["10", globalMarket, [1, 3, 5]],
])
