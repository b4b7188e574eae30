import { defineRubric, five, four, three } from "../define-rubric.ts"
import {
  growth,
  intellectualProperty,
  localLabour,
  organisation,
  representative,
} from "../wordings/community.ts"
import { bilingualLabel, ideaOfPlace, labelling, packaging } from "../wordings/development.ts"
import { foodExclusion } from "../wordings/exclusions.ts"
import { distribution, marketArea, promotion, story, storyForm, storyOfPlace } from "../wordings/marketing.ts"
import {
  capacity,
  certifiedArea,
  chainContracts,
  environment,
  freshHandling,
  raisedOrGrownHere,
  sustainableTechnology,
} from "../wordings/production.ts"
import {
  directions,
  globalMarket,
  qualityAssurance,
  testedDeclaration,
  uniqueness,
} from "../wordings/quality.ts"
import {
  colourAndBody,
  impurities,
  naturalFlavour,
  nutrition,
  plainEvenness,
} from "../wordings/senses-food.ts"

/** Set 4: honey, other nectars and other farm foods. */
export const honeyAndFarmFood = defineRubric(4, foodExclusion, [
  ["1.1", raisedOrGrownHere, [1, 2, 3]],
  ["1.2", certifiedArea, [0, 1, 2]],
  ["1.3", freshHandling, [1, 2, five(3)]],
  ["1.4", capacity, [1, 2, 3]],
  ["1.5", chainContracts, [0, 1, four(2), five(3)]],
  ["1.6", environment, [four(1), 2, 3]],
  ["1.7", sustainableTechnology, [0, 1]],
  ["2.1", ideaOfPlace, [0, 1, four(3)]],
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
  ["6.1", impurities, [0, 1, four(2)]],
  ["6.2", plainEvenness, [0, 1, four(2)]],
  ["6.3", colourAndBody, [0, 1, four(2), five(4)]],
  ["6.4", naturalFlavour, [0, 1, 2, four(3), five(4)]],
  ["7", nutrition, [0, 1, 3]],
  ["8", uniqueness, [0, 1, four(3), five(5)]],
  ["9", testedDeclaration, [three(2), 4, 5]],
  ["10", qualityAssurance, [three(1), four(3), 5]],
  ["11", directions, [1, 2]],
  ["12", globalMarket, [1, 2, 3]],
])
