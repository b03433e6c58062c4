import { createContext, use, useEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { catalogues } from './messages/index.ts'
import type { Language, Messages } from './messages/index.ts'

export type Theme = 'system' | 'light' | 'dark'

interface Settings {
  readonly language: Language
  readonly theme: Theme
  readonly messages: Messages
  /** the name under which the reader decides; null: not asked yet */
  readonly by: string | null
  /** when the reader last had all suggestions of later evidence marked as seen, ISO 8601 */
  readonly seen: string | null
  setLanguage(language: Language): void
  setTheme(theme: Theme): void
  setBy(name: string): void
  setSeen(at: string): void
}

interface Kept {
  readonly language?: Language
  readonly theme?: Theme
  readonly by?: string
  readonly seen?: string
}

/** Also read by public/appearance.js before the first paint. */
const storageKey = 'summitry'
const SettingsContext = createContext<Settings | null>(null)

export function SettingsProvider({ children }: { children: ReactNode }) {
  const [kept, setKept] = useState(recall)
  const language = kept.language ?? preferredLanguage(navigator.languages)
  const theme = kept.theme ?? 'system'
  const { by, seen } = kept

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en'
  }, [language])
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])

  const settings = useMemo<Settings>(() => {
    const keep = (change: Kept) =>
      setKept(before => {
        const after = { ...before, ...change }
        remember(after)
        return after
      })
    return {
      language,
      theme,
      messages: catalogues[language],
      setLanguage: chosen => keep({ language: chosen }),
      setTheme: chosen => keep({ theme: chosen }),
      by: by ?? null,
      seen: seen ?? null,
      setBy: name => keep({ by: name }),
      setSeen: at => keep({ seen: at }),
    }
  }, [language, theme, by, seen])
  return <SettingsContext value={settings}>{children}</SettingsContext>
}

export function useSettings(): Settings {
  const settings = use(SettingsContext)
  if (!settings) throw new Error('useSettings outside SettingsProvider')
  return settings
}

export const useMessages = (): Messages => useSettings().messages

/** The first language of the reader's list that there is a catalogue for; English where there is none. */
function preferredLanguage(languages: readonly string[]): Language {
  for (const tag of languages) {
    const base = tag.toLowerCase().split('-')[0]
    if (base === 'zh' || base === 'en') return base
  }
  return 'en'
}

function recall(): Kept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    const { language, theme, by, seen } = kept as Record<string, unknown>
    return {
      ...(language === 'zh' || language === 'en' ? { language } : {}),
      ...(theme === 'light' || theme === 'dark' || theme === 'system' ? { theme } : {}),
      ...(typeof by === 'string' && by !== '' ? { by } : {}),
      ...(typeof seen === 'string' ? { seen } : {}),
    }
  } catch {
    return {}
  }
}

function remember(kept: Kept): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(kept))
  } catch {
    // Storage is full or forbidden: the choice holds for this visit.
  }
}
