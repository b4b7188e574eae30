/** What the suite needs of a Search Module provider; Medusa's `ISearchProvider` has it. */
export interface Engine {
  upsertIndex(input: { index: Definition }): Promise<Task>
  deleteIndex(input: { index: string }): Promise<Task>
  listIndexes(): Promise<{ name: string; document_count: number }[]>
  upsertDocuments(input: { index: string; definition: Definition; documents: Document[] }): Promise<Task>
  deleteDocuments(input: { index: string; filters: Filters }): Promise<Task>
  clearIndex(input: { index: string }): Promise<Task>
  searchMany(queries: Query[]): Promise<Result[]>
  waitForTask?(task: Task): Promise<Task>
}

/** An engine under test, and how it takes the options that Medusa's contract has no word for. */
export interface EngineUnderTest {
  engine: Engine
  near(near: Near): Record<string, Record<string, unknown>>
}

/** Within `radius` metres of a point; the nearest first where `sort` says so. */
export interface Near {
  field: string
  lat: number
  lng: number
  radius?: number
  sort?: boolean
}

export type Scalar = string | number | boolean | null
export interface Filters {
  [field: string]: Scalar | Scalar[] | Filters | Filters[] | undefined
}
export type Document = Record<string, unknown> & { id: string }
export interface Task {
  id?: string
  index?: string
  status: "enqueued" | "processing" | "succeeded" | "failed"
}

export interface FieldDefinition {
  type: "keyword" | "text" | "integer" | "boolean" | "date" | "geo"
  array?: boolean
  searchable?: { weight: number }
  filterable?: boolean
  sortable?: boolean
  facetable?: boolean | { types: ("value" | "range" | "stats")[] }
}

/** An index definition as the Search Module resolves it. */
export interface Definition {
  name: string
  entity: string
  primary_key: string
  provider: string
  physical_name: string
  definition_hash: string
  settings: Record<string, never>
  fields: Record<string, FieldDefinition>
  seed(): AsyncGenerator<never>
}

export type FacetRequest =
  | string
  | { field: string; type: "range"; ranges: { key?: string; from?: number; to?: number }[] }
  | { field: string; type: "stats" }

export interface Query {
  index: Definition
  attributes_to_retrieve: string[]
  q?: string
  filters?: Filters
  pagination?: { skip?: number; take?: number; order?: Record<string, "ASC" | "DESC"> }
  search_options?: {
    facets?: FacetRequest[]
    count?: "exact" | "none"
    match_strategy?: "all" | "any" | "last"
    highlight?: { fields: string[] }
    provider_options?: Record<string, Record<string, unknown>>
  }
}

export interface Result {
  hits: { id: string; document: Record<string, unknown>; highlights?: Record<string, string[]> }[]
  facets?: Record<string, FacetResult>
  metadata: { count: number | null }
}

export type FacetResult =
  | { type: "value"; values: { value: string; count: number }[] }
  | { type: "range"; ranges: { key: string; count: number }[] }
  | { type: "stats"; min: number; max: number; avg?: number; sum?: number; count: number }
