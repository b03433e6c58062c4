import { styleText } from 'node:util'
import type { Message } from '../base/message.ts'
import { messageLine } from '../base/message.ts'
import type { OnProgress, Progress } from '../operations/progress.ts'
import { clipped, oneLine } from './width.ts'

type Style = Parameters<typeof styleText>[0]

/** Where a command writes: results on standard output, everything else on standard error. */
export interface Terminal {
  /** a line of the result */
  readonly say: (line: string) => void
  /** text of the result as it is, waiting where the reader is slow */
  readonly write: (text: string) => Promise<void>
  /** what a person should know, one line each */
  readonly tell: (message: Message) => void
  readonly note: (line: string) => void
  readonly progress: OnProgress
  /** columns of standard output; null: not a terminal */
  readonly width: number | null
  readonly paint: (style: Style, text: string) => string
}

export interface Streams {
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  readonly env: Readonly<Record<string, string | undefined>>
}

export function terminalOf({ stdout, stderr, env }: Streams): Terminal {
  const line = progressLine(stderr)
  const note = (text: string) => {
    line.clear()
    stderr.write(`${oneLine(text)}\n`)
  }
  return {
    say: text => {
      line.clear()
      stdout.write(`${text}\n`)
    },
    write: text => written(stdout, text),
    tell: message => note(messageLine(message)),
    note,
    progress: line.show,
    width: stdout.isTTY ? stdout.columns || 80 : null,
    paint: (style, text) =>
      coloured(stdout, env) ? styleText(style, text, { validateStream: false }) : text,
  }
}

/** Colour on a terminal alone, and not where https://no-color.org asks for none. */
const coloured = (stream: NodeJS.WriteStream, env: Streams['env']): boolean =>
  stream.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb'

function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise(resolve => {
    if (stream.write(text)) resolve()
    else stream.once('drain', resolve)
  })
}

const stageNames: Record<Progress['stage'], string> = {
  find: 'Looking for files',
  read: 'Reading',
  extract: 'Looking for commitments',
  ask: 'Asking the model',
  reuse: 'Comparing texts',
  reconcile: 'Joining mentions',
  follow: 'Looking for later evidence',
  store: 'Writing the ledger',
  move: 'Copying rows',
}
/** Milliseconds between two drawings of the progress line. */
const drawEvery = 80

/** One line that redraws itself on a terminal, and nothing in a pipe. */
function progressLine(stream: NodeJS.WriteStream): { show: OnProgress; clear: () => void } {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} }
  let [shown, last, stage] = [false, 0, '']
  return {
    show: progress => {
      const now = performance.now()
      if (progress.stage === stage && now - last < drawEvery) return
      last = now
      stage = progress.stage
      shown = true
      const count = progress.total === null ? '' : ` ${progress.done} of ${progress.total}`
      stream.write(`\r\u001b[K${clipped(`${stageNames[progress.stage]}${count} …`, stream.columns || 80)}`)
    },
    clear: () => {
      if (shown) stream.write('\r\u001b[K')
      shown = false
    },
  }
}
