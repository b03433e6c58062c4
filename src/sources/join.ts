import { shifted, through, type Mapped } from '../base/mapped.ts'
import type { Message } from '../base/message.ts'
import type { Format, Source, Stream } from './source.ts'

/** The sources of a container's members as one: their texts one behind the other, their maps moved along. */
export function joinSources(
  format: Format,
  sources: readonly Source[],
  messages: readonly Message[] = [],
): Source {
  let text = ''
  const streams: Stream[] = []
  for (const source of sources) {
    if (text !== '') text += '\n'
    const by = text.length
    for (const stream of source.streams) streams.push(mappedStream(stream, words => shifted(words, by)))
    text += source.text
  }
  return { format, text, streams, messages: [...sources.flatMap(source => source.messages), ...messages] }
}

/** A source that stands in an archive under a path. */
export const inMember = (source: Source, path: string): Source => ({
  ...source,
  streams: source.streams.map(stream => ({
    ...stream,
    member: stream.member === undefined ? path : `${path}/${stream.member}`,
  })),
})

/** A stream that was read from a text which is itself mapped to a source: an escaped page inside a feed. */
export const streamThrough = (stream: Stream, inner: Mapped): Stream =>
  mappedStream(stream, words => through(words, inner))

function mappedStream(stream: Stream, move: (words: Mapped) => Mapped): Stream {
  return {
    ...stream,
    fields: stream.fields.map(field => ({ ...field, value: move(field.value) })),
    blocks: stream.blocks.map(block => ({ ...block, text: move(block.text) })),
  }
}
