import type { Definition, FieldDefinition } from "./engine.ts"

const fields: Record<string, FieldDefinition> = {
  id: { type: "keyword", filterable: true },
  name: { type: "text", searchable: { weight: 10 }, filterable: true, sortable: true },
  name_en: { type: "text", searchable: { weight: 5 } },
  producer: { type: "text", searchable: { weight: 3 } },
  places: { type: "text", array: true, searchable: { weight: 2 } },
  province: { type: "keyword", filterable: true, facetable: true },
  region: { type: "keyword", filterable: true, facetable: true },
  set: { type: "integer", filterable: true, facetable: { types: ["value"] } },
  star: { type: "integer", filterable: true, sortable: true, facetable: { types: ["value"] } },
  tags: { type: "keyword", array: true, filterable: true, facetable: true },
  price: { type: "integer", filterable: true, sortable: true, facetable: { types: ["range", "stats"] } },
  in_stock: { type: "boolean", filterable: true, facetable: true },
  changed_at: { type: "date", filterable: true, sortable: true },
  location: { type: "geo", filterable: true },
}

/** The index every engine is tried with, under a physical name of one of its versions. */
export function definition(physicalName: string): Definition {
  return {
    name: "product",
    entity: "product",
    primary_key: "id",
    provider: "under-test",
    physical_name: physicalName,
    definition_hash: "conformance",
    settings: {},
    fields,
    async *seed() {},
  }
}

export const retrievable = Object.keys(fields)
