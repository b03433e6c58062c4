import OpenAI from 'openai'
import { readProposals, type Proposals } from '../../extraction/model/proposal.ts'
import { promptsFor, type Prompt } from '../../extraction/model/prompt.ts'
import type { Document } from '../../documents/document.ts'
import type { ModelSettings } from './settings.ts'

/** An answer that cannot be used is asked for once more, then given up. */
const askings = 2

/** Asks a model about one document. @throws Error with the reason where it gives no usable answer */
export type AskModel = (document: Document) => Promise<Proposals>

/** Asks over the network; retries, rate limits (Retry-After) and time-outs are the client library's. */
export function networkModel(settings: ModelSettings): AskModel {
  const client = new OpenAI({
    baseURL: settings.url,
    apiKey: settings.key || 'none',
    timeout: settings.timeout,
    maxRetries: settings.retries,
  })
  return async document => {
    const all: Proposals[] = []
    for (const prompt of promptsFor(document)) all.push(await ask(client, settings.model, prompt))
    return {
      commitments: all.flatMap(answer => answer.commitments),
      figures: all.flatMap(answer => answer.figures),
      malformed: all.reduce((sum, answer) => sum + answer.malformed, 0),
    }
  }
}

async function ask(client: OpenAI, model: string, prompt: Prompt): Promise<Proposals> {
  for (let asking = 1; asking <= askings; asking++) {
    const response = await client.chat.completions.create({
      model,
      temperature: 0,
      response_format: { type: 'json_object' },
      messages: [
        { role: 'system', content: prompt.system },
        { role: 'user', content: prompt.user },
      ],
    })
    const proposals = readProposals(response.choices?.[0]?.message?.content ?? '')
    if (proposals) return proposals
  }
  throw new Error('its answer is not the JSON that was asked for')
}
