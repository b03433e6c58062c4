/** Numbers as they are kept in a column of text: Base64 of their bytes, the lowest first. */
export const numbersText = (numbers: Uint16Array | Uint32Array): string =>
  lowestFirst(Buffer.from(numbers.slice().buffer), numbers.BYTES_PER_ELEMENT).toString('base64')

export function numbers16(text: string): Uint16Array {
  const bytes = bytesOf(text, Uint16Array.BYTES_PER_ELEMENT)
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / Uint16Array.BYTES_PER_ELEMENT)
}

export function numbers32(text: string): Uint32Array {
  const bytes = bytesOf(text, Uint32Array.BYTES_PER_ELEMENT)
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / Uint32Array.BYTES_PER_ELEMENT)
}

/** Bytes that numbers can be read out of where they are: thousands of texts are read at once. */
function bytesOf(text: string, width: number): Buffer {
  const bytes = Buffer.from(text, 'base64')
  const aligned = bytes.byteOffset % width === 0 ? bytes : Buffer.from(new Uint8Array(bytes).buffer)
  return lowestFirst(aligned, width)
}

const isLowestFirst = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

function lowestFirst(bytes: Buffer, width: number): Buffer {
  if (isLowestFirst) return bytes
  return width === Uint16Array.BYTES_PER_ELEMENT ? bytes.swap16() : bytes.swap32()
}
