import type { Rubric } from "./rubric.ts"
import { coffeeAndCocoa } from "./sets/coffee-and-cocoa.ts"
import { crafts } from "./sets/crafts.ts"
import { essentialOilsAndHerbs } from "./sets/essential-oils-and-herbs.ts"
import { fabricAndClothing } from "./sets/fabric-and-clothing.ts"
import { flowers } from "./sets/flowers.ts"
import { freshMeatAndSeafood } from "./sets/fresh-meat-and-seafood.ts"
import { freshProduce } from "./sets/fresh-produce.ts"
import { healthProducts } from "./sets/health-products.ts"
import { herbalCosmetics } from "./sets/herbal-cosmetics.ts"
import { herbalTea } from "./sets/herbal-tea.ts"
import { honeyAndFarmFood } from "./sets/honey-and-farm-food.ts"
import { liquidCondiments } from "./sets/liquid-condiments.ts"
import { meatAndSeafoodProducts } from "./sets/meat-and-seafood-products.ts"
import { ornamentalAnimals } from "./sets/ornamental-animals.ts"
import { ornamentalPlants } from "./sets/ornamental-plants.ts"
import { otherAlcoholicDrinks } from "./sets/other-alcoholic-drinks.ts"
import { otherCondiments } from "./sets/other-condiments.ts"
import { readyToEatFood } from "./sets/ready-to-eat-food.ts"
import { riceAndCerealProducts } from "./sets/rice-and-cereal-products.ts"
import { riceAndGrains } from "./sets/rice-and-grains.ts"
import { softDrinks } from "./sets/soft-drinks.ts"
import { tea } from "./sets/tea.ts"
import { tourism } from "./sets/tourism.ts"
import { vegetableAndFruitProducts } from "./sets/vegetable-and-fruit-products.ts"
import { water } from "./sets/water.ts"
import { whiteSpirits } from "./sets/white-spirits.ts"

/** The rubrics of the 26 product sets in their order (Decision 26/2026/QĐ-TTg, annex II). */
export const rubrics: readonly Rubric[] = [
  freshProduce,
  freshMeatAndSeafood,
  riceAndGrains,
  honeyAndFarmFood,
  readyToEatFood,
  riceAndCerealProducts,
  vegetableAndFruitProducts,
  meatAndSeafoodProducts,
  liquidCondiments,
  otherCondiments,
  tea,
  herbalTea,
  coffeeAndCocoa,
  whiteSpirits,
  otherAlcoholicDrinks,
  water,
  softDrinks,
  healthProducts,
  herbalCosmetics,
  essentialOilsAndHerbs,
  crafts,
  fabricAndClothing,
  flowers,
  ornamentalPlants,
  ornamentalAnimals,
  tourism,
]

const bySet = new Map(rubrics.map((rubric) => [rubric.set, rubric]))

/** The rubric of a product set by its number, 1 to 26; `undefined` for any other. */
export function rubricOf(set: number): Rubric | undefined {
  return bySet.get(set)
}
