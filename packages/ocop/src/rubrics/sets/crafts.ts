import { defineRubric, five, four, three } from "../define-rubric.ts"
import {
  growth,
  intellectualProperty,
  localLabour,
  organisation,
  representative,
} from "../wordings/community.ts"
import { craftMaterials, design, finesse, functions, harmony } from "../wordings/crafts.ts"
import { bilingualLabel, ideaOfMaterial, packagingAndLabel } from "../wordings/development.ts"
import { generalExclusion } from "../wordings/exclusions.ts"
import { distribution, marketArea, promotion, story, storyForm, storyOfPlace } from "../wordings/marketing.ts"
import {
  capacity,
  chainContracts,
  craftSkill,
  environment,
  materials,
  sustainableTechnology,
} from "../wordings/production.ts"
import { craftDeclaration, globalMarket, qualityAssurance } from "../wordings/quality.ts"

/** Set 21: crafts for home and decoration. */
export const crafts = defineRubric(21, generalExclusion, [
  ["1.1", materials, [three(1), 2, 4]],
  ["1.2", craftSkill, [1, 2, 3]],
  ["1.3", capacity, [1, 2, 3]],
  ["1.4", chainContracts, [0, 1, four(2), five(4)]],
  ["1.5", environment, [four(1), 2, 4]],
  ["1.6", sustainableTechnology, [0, 1]],
  ["2.1", ideaOfMaterial, [0, 1, 2, four(4)]],
  ["2.2", packagingAndLabel, [three(1), 3, four(4)]],
  ["2.3", bilingualLabel, [0, 1]],
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
  ["6.1", finesse, [0, 1, 3, five(5)]],
  ["6.2", design, [1, 3, five(5)]],
  ["6.3", harmony, [0, 1, 2, 3]],
  ["6.4", functions, [0, 1, 2, 3]],
  ["6.5", craftMaterials, [0, 3, 5]],
  ["7", craftDeclaration, [three(1), 2, 4]],
  ["8", qualityAssurance, [three(1), four(3), 5]],
  ["9", globalMarket, [1, 3, 5]],
])
