import { productGroups, productSets, slugify } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createMissing, known } from "./create-missing.ts"

/** Ids of the categories: 6 product groups by slug, their 26 product sets by number. */
export interface Categories {
  idOfSet: (number: number) => string
}

/** Each product group is a category, each product set a child of its group. */
export async function importCategories(container: MedusaContainer): Promise<Categories> {
  const groups = await importLevel(
    container,
    productGroups.map(({ slug, name, code }) => ({
      handle: slug,
      name: name.vi,
      metadata: { code, name_en: name.en },
    })),
  )
  const sets = await importLevel(
    container,
    productSets.map(({ number, group, name }) => ({
      handle: handleOfSet(number, name.vi),
      name: name.vi,
      parent_category_id: known(groups, group).id,
      metadata: { number, name_en: name.en },
    })),
  )
  const idByNumber = new Map(
    productSets.map(({ number, name }) => [number, known(sets, handleOfSet(number, name.vi)).id]),
  )
  return {
    idOfSet(number) {
      const id = idByNumber.get(number)
      if (!id) throw new Error(`There is no product set ${number}`)
      return id
    },
  }
}

interface Category {
  handle: string
  name: string
  parent_category_id?: string
  metadata: Record<string, unknown>
}

function importLevel(container: MedusaContainer, categories: Category[]) {
  const service = container.resolve(Modules.PRODUCT)
  return createMissing(
    categories,
    {
      list: (handle) => service.listProductCategories({ handle }, { take: handle.length }),
      create: (missing) =>
        service.createProductCategories(missing.map((category) => ({ ...category, is_active: true }))),
    },
    { wanted: ({ handle }) => handle, row: ({ handle }) => handle },
  )
}

function handleOfSet(number: number, name: string): string {
  return `${number}-${slugify(name)}`
}
