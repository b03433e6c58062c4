import { readDocuments } from '../../documents/read.ts'
import type { Input } from '../../pipeline.ts'
import { answer } from './answer.ts'

// Not by way of the pipeline, whose other stages would have to load first.
answer((input: Input | null) => input && readDocuments(input))
