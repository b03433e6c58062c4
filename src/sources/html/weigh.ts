import { decoded } from './entities.ts'
import { inline, isLink, type Node } from './tree.ts'

/** What an element holds. Letters are weighted: an ideograph says as much as two or three letters. */
export interface Weight {
  /** running prose counts its letters, labels and links less than nothing; furniture counts nothing */
  readonly worth: number
  /** the running prose in it alone */
  readonly text: number
  readonly letters: number
  readonly linked: number
  /** letters and linked letters, the site's own boxes in it included */
  readonly allLetters: number
  readonly allLinked: number
  /** stretches of running prose, and letters in them */
  readonly prose: number
  /** short stretches without a sentence, headings and list items aside */
  readonly labels: number
}

export const nothing: Weight = {
  worth: 0,
  text: 0,
  letters: 0,
  linked: 0,
  allLetters: 0,
  allLinked: 0,
  prose: 0,
  labels: 0,
}

/** A stretch of text between two block boundaries. */
interface Run {
  letters: number
  linked: number
  /** marks of sentences and of their parts */
  marks: number
  /** its last letter is the mark that a sentence ends with */
  full: boolean
}

const emptyRun = (): Run => ({ letters: 0, linked: 0, marks: 0, full: false })

type Sum = { -readonly [key in keyof Weight]: Weight[key] }

const unlabelled = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'dt', 'dd', 'td', 'th', 'figcaption'])

export type Weights = Map<Node, Weight>

/** Fills in the weight of every element of a page. What is furniture is weighed, but counts nothing above itself. */
export function weigh(
  source: string,
  page: Node,
  weights: Weights,
  isFurniture: (node: Node, own: Weight) => boolean,
): void {
  const below = (node: Node, within: boolean): Weight => {
    const sum: Sum = { ...nothing }
    let run = emptyRun()
    const flush = (): void => {
      if (run.letters === 0) return
      addRun(sum, run, unlabelled.has(node.name))
      run = emptyRun()
    }
    const visit = (child: Node, linked: boolean): void => {
      if (child.name === '#text') return addText(source, child, run, linked)
      if (child.name === '#raw') return undefined
      if (child.name === 'br') return flush()
      if (inline.has(child.name)) {
        const within = linked || isLink(source, child)
        for (const grandchild of child.children) visit(grandchild, within)
        return undefined
      }
      flush()
      const own = below(child, linked)
      sum.allLetters += own.allLetters
      sum.allLinked += own.allLinked
      if (isFurniture(child, own)) return undefined
      sum.worth += own.worth
      sum.text += own.text
      sum.letters += own.letters
      sum.linked += own.linked
      sum.prose += own.prose
      sum.labels += own.labels
      return undefined
    }
    for (const child of node.children) visit(child, within)
    flush()
    weights.set(node, sum)
    return sum
  }
  below(page, false)
}

/** Marks of sentences and of their parts; in Thai, Lao and Khmer a space. */
const sentenceMarks = /[。！？；，、]|[.!?;,](?=\s|$|["”’)])|[؟،۔।॥።၊။]|[\u0e00-\u0eff\u1780-\u17ff] /g
const fullStop = /[。！？；.!?؟۔।॥။។:：…]['"”’»」』)）\]]*$/
/** Ideographs, kana, Hangul. */
const wideLetters = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/g

function addText(source: string, node: Node, run: Run, linked: boolean): undefined {
  const text = decoded(source, node.start, node.end).text.trim()
  if (text === '') return
  const weight = text.length + (text.match(wideLetters)?.length ?? 0) * 1.5
  run.letters += weight
  if (linked) run.linked += weight
  else run.marks += text.match(sentenceMarks)?.length ?? 0
  run.full = fullStop.test(text)
}

/** Weighted letters under which a stretch that does not end as a sentence does is a label. */
const longestLabel = 60
/** Weighted letters from which a stretch without a mark of a sentence is a list of words that a page hides for search engines. */
const longestUnmarked = 1500
/** Share of linked letters from which a stretch is a link with words around it. */
const mostLinked = 0.5

function addRun(sum: Sum, { letters, linked, marks, full }: Run, unlabelledHere: boolean): void {
  sum.letters += letters
  sum.linked += linked
  sum.allLetters += letters
  sum.allLinked += linked
  const density = linked / letters
  if (marks === 0 && !full && letters > longestUnmarked) sum.worth -= letters
  else if (density > mostLinked) sum.worth -= Math.min(letters, 80)
  else if (letters < longestLabel && !full) {
    sum.worth -= 4
    if (!unlabelledHere) sum.labels += 1
  } else {
    const text = letters * (1 - density) + marks * 8
    sum.worth += text
    sum.text += text
    sum.prose += 1
  }
}
