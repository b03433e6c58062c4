import { stages } from '../../pipeline.ts'
import type { Input } from '../../pipeline.ts'
import { answer } from './answer.ts'

answer((input: Input | null) => input && stages.read(input))
