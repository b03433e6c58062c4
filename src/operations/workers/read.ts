import { readDocuments, type ReadInput } from '../../documents/read.ts'
import { answer } from './answer.ts'

// Not by way of the pipeline, whose other stages would have to load first.
answer((input: ReadInput | null) => input && readDocuments(input))
