import { replaced } from '../../base/mapped.ts'
import type { Block } from '../../sources/source.ts'

/** Pinyin with its tone, or bopomofo, behind an ideograph; bare or in brackets: 商（shāng）定dìng. */
const annotation =
  /(?<=\p{sc=Han})[ \u00a0]?[(（[【]?(?:(?:[a-zü\u00e0-\u01dc]|\p{M}){1,6}[1-5]?|[\u3105-\u312f\u02c7\u02ca\u02cb\u02d9]{1,4})[)）\]】]?[ \u00a0]?(?=[\p{sc=Han}\p{P}\s]|$)/giu
const ideograph = /\p{sc=Han}/gu

/** UTF-16 units that are looked at, and what share of ideographs, and how many, must be annotated to call a text so. */
const sampleSize = 4000
const leastShare = 0.6
const leastCount = 12

/** Whether nearly every ideograph has its pronunciation behind it, as texts for learners do and bad conversions leave. */
export function isAnnotated(blocks: readonly Block[]): boolean {
  let sample = ''
  for (const { text } of blocks) {
    sample += `${text.text}\n`
    if (sample.length > sampleSize) break
  }
  if (!mayBeAnnotated(sample)) return false
  const annotated = sample.match(annotation)?.length ?? 0
  return annotated >= leastCount && annotated > (sample.match(ideograph)?.length ?? 0) * leastShare
}

/** Letters side by side: at most one annotation, since it stands behind an ideograph. */
const letterRun = /[A-Za-zÀ-\u036f\u3105-\u312f]+/g

/** Quicker than to look for each: texts in ideographs hold few letters, and others few ideographs. */
function mayBeAnnotated(sample: string): boolean {
  letterRun.lastIndex = 0
  for (let runs = 0; runs < leastCount; runs++) if (!letterRun.test(sample)) return false
  let [ideographs, letters] = [0, 0]
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i)
    if (unit >= 0x3400 && unit < 0xa000) ideographs++
    else if ((unit >= 0x41 && unit < 0x310) || (unit >= 0x3105 && unit < 0x3130)) letters++
  }
  return ideographs >= leastCount && letters >= leastCount && letters > ideographs * leastShare
}

export const withoutAnnotations = (blocks: readonly Block[]): Block[] =>
  blocks.map(block => ({ ...block, text: replaced(block.text, annotation, '') }))
