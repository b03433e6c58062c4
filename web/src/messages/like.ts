/** The same messages in another language: every one of them and no other, or it does not compile. */
export type Like<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string
    ? string
    : Messages[Key] extends (...given: never[]) => string
      ? Messages[Key]
      : Like<Messages[Key]>
}
