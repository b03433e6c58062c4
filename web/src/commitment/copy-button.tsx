import { useState } from 'react'
import type { Mention } from '../../../src/server/contract.ts'
import { day } from '../format.ts'
import { useSettings } from '../settings.tsx'

/** Copies the words and where they stand, as a note wants them. */
export function CopyButton({ mention }: { mention: Mention }) {
  const { language, messages: m } = useSettings()
  const [copied, setCopied] = useState(false)
  const { outlet, title, source, published } = mention.document
  const where = [outlet, title ?? source, published && day(language, published)].filter(Boolean)
  const [open, close, comma] = language === 'zh' ? ['“', '”', '，'] : ['“', '”', ', ']
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${open}${mention.quote}${close} (${where.join(comma)})`)
      setCopied(true)
      setTimeout(() => setCopied(false), 2000)
    } catch {
      setCopied(false)
    }
  }
  return (
    <button type="button" className="more" onClick={copy}>
      <span role="status">{copied ? m.commitment.copied : m.commitment.copy}</span>
    </button>
  )
}
