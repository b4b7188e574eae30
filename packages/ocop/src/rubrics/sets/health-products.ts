import { defineRubric, five, four, three } from "../define-rubric.ts"
import {
  growth,
  intellectualProperty,
  localLabour,
  organisation,
  representative,
} from "../wordings/community.ts"
import { bilingualLabel, ideaOfMaterial, labelling, packaging } from "../wordings/development.ts"
import { healthExclusion } from "../wordings/exclusions.ts"
import { convenience, effect, healthDeclaration, periodicTests } from "../wordings/health.ts"
import { distribution, marketArea, promotion, story, storyForm, storyOfPlace } from "../wordings/marketing.ts"
import {
  capacity,
  certifiedHerbs,
  chainContracts,
  environment,
  knownMaterials,
  localProcessingFromSorting,
  sustainableTechnology,
} from "../wordings/production.ts"
import { directions, globalMarket, internalControl, safePremises, uniqueness } from "../wordings/quality.ts"

/** Set 18: functional food, herbal and traditional medicine. */
export const healthProducts = defineRubric(18, healthExclusion, [
  ["1.1", knownMaterials, [three(1), 2, 3]],
  ["1.2", certifiedHerbs, [0, 1, 2]],
  ["1.3", localProcessingFromSorting, [0, 1, 2, 3]],
  ["1.4", capacity, [1, 2, 3]],
  ["1.5", chainContracts, [0, 1, four(2), five(3)]],
  ["1.6", environment, [four(1), 2, 3]],
  ["1.7", sustainableTechnology, [0, 1]],
  ["2.1", ideaOfMaterial, [0, 1, 2, four(3)]],
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
  ["6", safePremises, [three(1), four(3), 5]],
  ["7", healthDeclaration, [2, 4]],
  ["8", convenience, [0, 1, 3, 5]],
  ["9", effect, [0, 1, 2, 3]],
  ["10", periodicTests, [1, 3]],
  ["11", uniqueness, [0, 1, four(3), five(5)]],
  ["12", internalControl, [0, 1, 3]],
  ["13", directions, [1, 2]],
  ["14", globalMarket, [1, 3, 5]],
])
