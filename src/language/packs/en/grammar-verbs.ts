import type { VerbEntry } from '../../grammar/rules.ts'
import { gerund } from './grammar-inflect.ts'

/** Verbs by class of action, in the base form. The classes have the same names in every language. */
const byAction: Readonly<Record<string, string>> = {
  strengthen:
    'strengthen, deepen, enhance, reinforce, bolster, intensify, consolidate, fortify, solidify, harden, step up, redouble, sharpen, boost, tighten, upgrade, modernize, modernise, elevate, energize, revitalize, revitalise, renew, buttress, shore up, invigorate, sustain, heighten, reinvigorate, amplify, augment, formalize, formalise',
  expand:
    'expand, broaden, widen, extend, increase, raise, scale, scale up, double, triple, quadruple, grow, diversify, multiply, enlarge, add, accelerate, speed, speed up, fast-track, hasten, ramp up, spur, unlock, catalyze, catalyse, galvanize, galvanise, spread, maximize, maximise, optimize, optimise, stimulate, surge, enroll, proceed, step up, ramp',
  promote:
    'promote, foster, advance, encourage, facilitate, further, drive, incentivize, incentivise, mainstream, champion, popularize, advocate, raise awareness, stimulate, motivate, inspire, lead, spearhead, empower, enable, ease, nurture, cultivate, leverage, harness, capitalize, highlight, showcase, publicize, position, showcase, seize, attract, pioneer, commercialize, commercialise, reward',
  improve:
    'improve, redefine, redesign, rethink, overhaul, reform, streamline, simplify, harmonize, harmonise, update, refine, better, restore, repair, renovate, revise, amend, evolve, transform, adapt, adjust, rationalize, reduce barriers, standardize, standardise, digitize, digitalize, digitalise, decarbonize, decarbonise, electrify, clean up, fix, correct, rehabilitate, reshape, level, mend, reimagine, stabilize, stabilise, automate, centralize, decentralize, remediate, unify',
  build:
    'build, build on, construct, create, develop, form, shape, forge, rebuild, lay, complete, install, connect, link, generate, produce, manufacture, assemble, grow, codify, draw, design, co-create, collect, reconnect, reconstruct, refurbish, erect, dredge',
  establish:
    'establish, set up, set, launch, found, institute, start, begin, initiate, inaugurate, introduce, open, reopen, reconvene, resume, restart, conclude, sign, ratify, finalize, finalise, adopt, negotiate, designate, appoint, name, draft, draw up, formulate, elaborate, reestablish, re-establish, create, stand up, activate, operationalize, operationalise, issue, publish, release, unveil, announce, propose, nominate, enact, approve, table, bring forward, put forward, put in place, commence, kick off, roll out, submit, reauthorize, enter into',
  implement:
    'implement, carry out, execute, apply, fulfil, fulfill, deliver, deliver on, honor, honour, enforce, conduct, undertake, take, pursue, perform, discharge, operate, use, utilize, utilise, employ, make, meet, follow, follow up, follow through, abide, comply, adhere, observe, respond, act, address, tackle, resolve, solve, settle, handle, manage, mitigate, remedy, overcome, deal, work, do, ensure, guarantee, integrate, incorporate, embed, prioritize, prioritise, focus, concentrate, direct, mobilise resources, translate, realize, realise, achieve, attain, reach, finish, put, bring, give effect, transition, shift, move, advance implementation, accede, join, become, test, pilot, demonstrate, oversee, administer, supervise, organize, organise, plan, prepare',
  provide:
    'provide, give, grant, donate, contribute, supply, offer, allocate, fund, finance, disburse, send, transfer, deploy, dispatch, ship, distribute, extend credit, lend, pay, award, make available, commit, dedicate, devote, invest, spend, mobilize, mobilise, raise, channel, pool, inject, replenish, subsidize, subsidise, reallocate, recapitalize, deliver, serve, host, train, equip, assist, feed, vaccinate, treat, resettle, relocate, house, hire, arm, furnish, share, pledge, request, cover, return, co-finance',
  trade:
    'import, export, buy, purchase, procure, sell, trade, open, lift, remove, eliminate, waive, liberalize, liberalise, suspend, cut, lower, reduce, phase out, phase down, halve, decrease, minimize, minimise, limit, restrict, cap, ban, prohibit, impose, levy, apply, allow, permit, exempt, stop, end, halt, cease, discontinue, terminate, withdraw, close, freeze, slow, ease, sanction, slash, curtail, abolish, repeal, refrain, replace, offset, expedite, phase, authorize, authorise, revoke, transmit, acquire, lease, extract, earmark',
  protect:
    'protect, safeguard, defend, preserve, maintain, keep, conserve, secure, shield, uphold, respect, guard, insulate, sustain, retain, save, police, patrol, monitor, avoid, prevent, preempt, deter, avert, counter, combat, fight, curb, suppress, disrupt, dismantle, prosecute, investigate, punish, confront, address threats, contain, reverse, eradicate, eliminate, break, hold, bring to justice, detect, deny, degrade, crack down, root out, stem, control, regulate, mandate, require, constrain, intercept, interdict, thwart, close gaps, denuclearize, alleviate, combat, defeat, beat, crack down on, challenge, recover, comply with, rely on, isolate, criminalize, criminalise, outlaw, confiscate, inspect, demilitarize, demarcate, certify, verify',
  cooperate:
    'cooperate, co-operate, collaborate, coordinate, co-ordinate, partner, work together, work closely, align, consult, engage, exchange, join forces, team up, converse, communicate, liaise, discuss, confer, connect, meet, interact, participate, co-develop, co-produce, unite, stand, combine, pool, ally, synchronize, leverage, visit, travel, invite, welcome, recommit, accompany, maintain contact, stay, remain, continue, check in, speak, seek, endeavor, strive, co-lead, change, guide, play, feature, target, bring, pass, reflect, see',
  study:
    'study, explore, examine, consider, review, assess, evaluate, analyze, analyse, research, investigate, explore ways, look, look into, identify, map, track, survey, measure, report, test, develop options, monitor, learn, reflect, deliberate, define, determine, clarify, outline, present, compile, solicit, select, trace, audit, chart',
  hold: 'hold, host, convene, organize, organise, stage, chair, co-host, co-chair, celebrate, mark, commemorate, reconvene, summon, gather',
  support:
    'support, help, aid, back, underwrite, underpin, complement, assist, co-sponsor, sponsor, accompany, endorse, stand by, stand with, backstop, reassure, contribute, reimburse, compensate, insure',
  oppose: 'oppose, reject, resist, condemn, denounce, refuse, counter coercion, not recognize, not recognise',
  train:
    'train, educate, teach, upskill, reskill, mentor, coach, qualify, recruit, retrain, prepare, graduate',
  share:
    'share, exchange, disclose, inform, notify, publish data, communicate, inform, circulate, disseminate, report',
}

/** Base forms that are as often a noun or an adjective: they open a predicate only before a determiner. */
export const ambiguousVerbs: ReadonlySet<string> = new Set(
  'support help work plan fund share trade research increase supply aid finance design test target review reform progress transfer transport visit host study launch deal contract control balance benefit market impact award form produce end limit cut rise measure monitor result report respect return use exchange conduct partner level advance secure open close complete correct lower better further double separate welcome start lead found set back direct focus process issue sanction ban cap speed surge spread export import purchase survey map pilot link scale house patrol police guard shield fight counter slow fix lift offer grant spend ship order claim train stem table mark stage chair position answer change state present access address name request release pledge move meet stand sign put limit approach broker treat free link triple schedule measure shape transition drive resume study shift arm cap sponsor pool channel outline document program mentor coach reward chart audit trace lease extract'.split(
    ' ',
  ),
)

/** Verbs that take their object after a preposition. */
export const intransitiveVerbs: readonly string[] =
  'work, work together, work closely, cooperate, co-operate, collaborate, coordinate, consult, engage, partner, participate, invest, contribute, respond, build on, deliver on, refrain, abide, comply, adhere, focus, act, meet, continue, stand, converse, accede, liaise, interact, recommit, look, move, transition, align, join, team up, follow up, check in, confer, negotiate'.split(
    ', ',
  )

/** Verbs by which a party binds its own conduct without any cue. */
const stances = new Set(['support', 'oppose', 'reject', 'uphold', 'endorse'])

const baseForms = [
  ...new Map(
    Object.entries(byAction).flatMap(([action, words]) =>
      words.split(', ').map(word => [word, action] as const),
    ),
  ),
]

export const baseVerbs: readonly string[] = baseForms.map(([word]) => word)
export const gerunds: readonly string[] = baseVerbs.map(gerund)

export const verbs: readonly VerbEntry[] = baseForms.flatMap(([word, action]): VerbEntry[] => [
  stances.has(word) ? { word, action, force: 'stance' } : { word, action },
  { word: gerund(word), action },
])

/** Between cue and verb: how, not what. */
export const adverbs: readonly string[] =
  'also, today, further, jointly, together, now, then, therefore, thereby, accordingly, hereby, thus, once again, again, actively, fully, firmly, strongly, steadfastly, rapidly, quickly, urgently, immediately, promptly, swiftly, soon, shortly, closely, collectively, individually, bilaterally, effectively, efficiently, significantly, substantially, substantively, dramatically, meaningfully, continuously, constantly, regularly, consistently, resolutely, vigorously, decisively, unequivocally, completely, unconditionally, fundamentally, proactively, constructively, responsibly, directly, better, even more, more, collaboratively, intensively, expeditiously, comprehensively, systematically, progressively, gradually, sustainably, peacefully, faithfully, gratefully, still, always, never, not, never again, instead, additionally, continually, cooperatively, ambitiously, particularly, especially, formally, likewise, similarly, broadly, equally, solemnly, clearly, where appropriate, as appropriate, as needed, eventually, ultimately, tirelessly, relentlessly, robustly, effectively and efficiently, seamlessly, unwaveringly, publicly, annually, over time, safely, securely, in particular, first, next, early, finally, subsequently, simultaneously, mutually, seriously, earnestly, sincerely, jointly and individually, individually and collectively, cumulatively, deeply, increasingly, successfully, aggressively, strategically, permanently, specifically, widely, equitably, officially, initially, appropriately, greatly, currently, truly, generally, virtually, critically, automatically, adequately, newly, uniquely, sufficiently, affirmatively, temporarily, properly, holistically, severely, highly, primarily, drastically, carefully, indefinitely, thoroughly, economically, readily, reliably, absolutely, concurrently, voluntarily, openly, humanely, inextricably, simply, unreservedly, wholeheartedly, jointly and severally, politically, legally'.split(
    ', ',
  )
