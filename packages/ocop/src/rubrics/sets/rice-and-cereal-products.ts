import { defineRubric, five, four, three } from "../define-rubric.ts"
import {
  growth,
  intellectualProperty,
  localLabour,
  organisation,
  representative,
} from "../wordings/community.ts"
import { bilingualLabel, ideaOfMaterialNoCopy, labelling, packaging } from "../wordings/development.ts"
import { foodExclusion } from "../wordings/exclusions.ts"
import { distribution, marketArea, promotion, story, storyForm, storyOfPlace } from "../wordings/marketing.ts"
import {
  capacity,
  certifiedArea,
  chainContracts,
  environment,
  localProcessing,
  materials,
  sustainableTechnology,
} from "../wordings/production.ts"
import {
  directions,
  globalMarket,
  qualityAssurance,
  testedDeclaration,
  uniqueness,
} from "../wordings/quality.ts"
import { colour, evenness, impurities, smell, taste } from "../wordings/senses-food.ts"

/** Set 6: rice and cereal products. */
export const riceAndCerealProducts = defineRubric(6, foodExclusion, [
  ["1.1", materials, [1, three(2), 3]],
  ["1.2", certifiedArea, [0, 1, 2]],
  ["1.3", localProcessing, [1, 2, 3]],
  ["1.4", capacity, [1, 2, 3]],
  ["1.5", chainContracts, [0, 1, four(2), five(3)]],
  ["1.6", environment, [four(1), 2, 3]],
  ["1.7", sustainableTechnology, [0, 1]],
  ["2.1", ideaOfMaterialNoCopy, [0, 1, 2, four(3)]],
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
  ["6.1", impurities, [0, 1, four(3)]],
  ["6.2", evenness, [0, 1, 2, 3]],
  ["6.3", colour, [0, 1, 2, 3]],
  ["6.4", smell, [0, 1, four(2), five(3)]],
  ["6.5", taste, [0, 1, four(2), five(3)]],
  ["7", uniqueness, [0, 1, four(3), five(5)]],
  ["8", testedDeclaration, [three(2), 4, 5]],
  ["9", qualityAssurance, [three(1), four(3), 5]],
  ["10", directions, [1, 2]],
  ["11", globalMarket, [1, 2, 3]],
])
