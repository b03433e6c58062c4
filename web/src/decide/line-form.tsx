import { useId } from 'react'
import type { ReactNode } from 'react'
import type { Area, Force, Measure } from '../../../src/server/contract.ts'
import { useMessages } from '../settings.tsx'
import type { FieldProblems, FieldTexts } from './line-fields.ts'

interface Props {
  readonly texts: FieldTexts
  readonly problems: FieldProblems
  readonly onChange: (texts: FieldTexts) => void
}

/** The fields of a line, as the codebook has them. */
export function LineForm({ texts, problems, onChange }: Props) {
  const m = useMessages()
  const { fields, decide: words } = m
  const set = (change: Partial<FieldTexts>) => onChange({ ...texts, ...change })
  const typed = (name: keyof FieldTexts, title: string, hint?: string, type = 'text') => {
    const problem = problems[name]
    return (
      <Field title={title} hint={hint} problem={problem && words.problems[problem]}>
        {(id, describedBy) => (
          <input
            id={id}
            type={type}
            value={texts[name] as string}
            aria-invalid={problem !== undefined}
            aria-describedby={describedBy}
            onChange={event => set({ [name]: event.target.value })}
          />
        )}
      </Field>
    )
  }
  return (
    <div className="line-form">
      {typed('actor', fields['actor']!, words.listHint)}
      {typed('counterpart', fields['counterpart']!)}
      {typed('speaker', fields['speaker']!, words.speakerHint)}
      <Choice
        title={fields['force']!}
        value={texts.force}
        names={m.forces}
        onChange={force => set({ force: force as Force })}
      />
      <Areas chosen={texts.areas} onChange={areas => set({ areas })} />
      <fieldset className="measure-fields">
        <legend>{fields['measure']}</legend>
        {typed('value', fields['value']!, words.measureHint)}
        {typed('max', fields['max']!)}
        {typed('unit', fields['unit']!)}
        <Choice
          title={fields['bound']!}
          value={texts.bound}
          names={{ ...boundNames(m.bounds), exact: words.exact }}
          onChange={bound => set({ bound: bound as Measure['bound'] })}
        />
        <Choice
          title={fields['basis']!}
          value={texts.basis}
          names={words.bases}
          onChange={basis => set({ basis: basis as FieldTexts['basis'] })}
        />
      </fieldset>
      <fieldset className="measure-fields">
        <legend>{fields['timeframe']}</legend>
        {typed('end', fields['end']!, words.deadlineHint, 'date')}
        {typed('text', fields['text']!)}
      </fieldset>
      {typed('gloss', fields['gloss']!)}
    </div>
  )
}

/** A bound in words, about an amount that is left open. */
const boundNames = (bounds: Readonly<Record<Measure['bound'], (amount: string) => string>>) =>
  Object.fromEntries(Object.entries(bounds).map(([bound, say]) => [bound, say('…')]))

function Field({
  title,
  hint,
  problem,
  children,
}: {
  title: string
  hint?: string
  /** what is wrong with what was typed */
  problem?: string
  children: (id: string, describedBy: string | undefined) => ReactNode
}) {
  const id = useId()
  const notes = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{title}</label>
      {children(id, notes || undefined)}
      {hint && (
        <small id={`${id}-hint`} className="muted">
          {hint}
        </small>
      )}
      {problem && (
        <small id={`${id}-problem`} className="problem">
          {problem}
        </small>
      )}
    </div>
  )
}

export function Choice({
  title,
  value,
  names,
  onChange,
}: {
  title: string
  value: string
  names: Readonly<Record<string, string>>
  onChange: (value: string) => void
}) {
  return (
    <Field title={title}>
      {id => (
        <select id={id} value={value} onChange={event => onChange(event.target.value)}>
          {Object.entries(names).map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function Areas({ chosen, onChange }: { chosen: readonly Area[]; onChange: (areas: Area[]) => void }) {
  const m = useMessages()
  return (
    <fieldset className="area-fields">
      <legend>{m.fields['areas']}</legend>
      {(Object.keys(m.areas) as Area[]).map(area => (
        <label key={area}>
          <input
            type="checkbox"
            checked={chosen.includes(area)}
            onChange={event =>
              onChange(event.target.checked ? [...chosen, area] : chosen.filter(one => one !== area))
            }
          />
          {m.areas[area]}
        </label>
      ))}
    </fieldset>
  )
}

export function Reason({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { decide: words } = useMessages()
  return (
    <Field title={words.reason} hint={words.reasonHint}>
      {(id, describedBy) => (
        <textarea
          id={id}
          rows={2}
          value={value}
          aria-describedby={describedBy}
          onChange={event => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
