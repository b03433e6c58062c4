export const lineId = (index: number) => `line-${index}`

/** Brings a line to the middle of the window and gives it the focus. */
export function reveal(index: number): void {
  const line = document.getElementById(lineId(index))
  line?.scrollIntoView({ block: 'center' })
  line?.focus({ preventScroll: true })
}
