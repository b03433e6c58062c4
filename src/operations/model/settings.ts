import { SummitryError } from '../../base/message.ts'

/** Where a model is asked, and how patiently. Nothing is ever sent anywhere unless a person asks for it. */
export interface ModelSettings {
  /** address of an OpenAI-compatible API, as http://127.0.0.1:8080/v1 */
  readonly url: string
  readonly model: string
  readonly key: string
  /** milliseconds for one request */
  readonly timeout: number
  /** tries after the first, for what may pass: 408, 409, 429, 5xx, a broken connection */
  readonly retries: number
  /** requests under way at once */
  readonly atOnce: number
}

const modelDefaults = { timeout: 120_000, retries: 4, atOnce: 2 } as const

/**
 * Settings from the environment: SUMMITRY_MODEL_URL, SUMMITRY_MODEL, SUMMITRY_MODEL_KEY.
 * @throws SummitryError E_MODEL_SETTINGS where the address or the model is missing or the address is no http(s) URL
 */
export function modelSettings(env: Readonly<Record<string, string | undefined>>): ModelSettings {
  const url = env['SUMMITRY_MODEL_URL'] ?? ''
  const model = env['SUMMITRY_MODEL'] ?? ''
  if (!URL.canParse(url) || !/^https?:$/u.test(new URL(url).protocol)) {
    throw settingsError('SUMMITRY_MODEL_URL', 'it names no http or https address')
  }
  if (model === '') throw settingsError('SUMMITRY_MODEL', 'it names no model')
  return { url, model, key: env['SUMMITRY_MODEL_KEY'] ?? '', ...modelDefaults }
}

const settingsError = (where: string, reason: string) =>
  new SummitryError({
    code: 'E_MODEL_SETTINGS',
    severity: 'error',
    where,
    reason,
    remedy:
      'set SUMMITRY_MODEL_URL (as http://127.0.0.1:8080/v1), SUMMITRY_MODEL and, if needed, SUMMITRY_MODEL_KEY',
  })
