import { stages } from '../../pipeline.ts'
import { answer } from './answer.ts'

answer(stages.extract)
