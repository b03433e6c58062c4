/**
 * A place in an order as text, compared code point by code point: a day (undated last), a document, then places in it.
 * Unlike a number it stays as it is when something else comes in between.
 */
export const placeKey = (
  date: string | null,
  document: string,
  ...places: readonly (number | string)[]
): string =>
  [
    date ?? '9999',
    document,
    ...places.map(place => (typeof place === 'number' ? padded(place) : place)),
  ].join(' ')

/** Of more code units than any text has. */
const padded = (number: number): string => String(number).padStart(9, '0')

/** The place of the nth of those that come after all that have a place of their own. */
export const lastPlace = (n: number | string): string => `~ ${typeof n === 'number' ? padded(n) : n}`
