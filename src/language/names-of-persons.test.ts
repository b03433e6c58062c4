import { expect, it } from 'vitest'
import { namesOfPersons, personOpeningClause } from './names-of-persons.ts'
import { namingOf } from './packs/naming.ts'

const zh = namingOf('zh')!

/** The name that opens a sentence, if one is told. */
const opening = (text: string): string | null =>
  personOpeningClause(text, { start: 0, end: 3 }, zh)?.name ?? null

it.each([
  ['and others', '韩立等人到场', '韩立'],
  ['and others, before a mark', '韩立等，周文安没有来', '韩立'],
  ['and others, after three letters', '周文安等出席', '周文安'],
  ['also', '韩立也表示支持', '韩立'],
  ['besides', '韩立还指出了问题', '韩立'],
  ['where', '韩立在会上发言', '韩立'],
  ['where, with a verb after it', '韩立在主持会议', '韩立'],
  ['to whom', '韩立对代表说', '韩立'],
  ['about what', '韩立就访问作了说明', '韩立'],
  ['whose', '韩立的代表到了', '韩立'],
  ['already', '韩立已宣布结果', '韩立'],
  ['will', '韩立将访问海岛', '韩立'],
  ['formerly', '韩立曾主持工作', '韩立'],
  ['both', '韩立都出席了', '韩立'],
  ['leading others', '韩立率代表团来访', '韩立'],
  ['with others', '韩立同代表合影', '韩立'],
  ['a given name of two letters', '周文安表示支持', '周文安'],
  ['a given name that ends like “and”', '周永和表示支持', '周永和'],
  ['a given name that ends like “with”', '周大同出席会议', '周大同'],
  ['a given name that ends like “to”', '周志向指出', '周志向'],
  ['a given name with “then” in it', '周则文说', '周则文'],
  ['a given name that ends like “all”', '周国均出席', '周国均'],
  ['a family name alone', '王等人没有来', null],
  ['a family name and where', '王在会上说', null],
])('tells a name from the words after it: %s', (_, text, name) => {
  expect(opening(text)).toBe(name)
})

it.each([
  ['外长韩立等出席', ['韩立']],
  ['外长韩立还访问了海岛', ['韩立']],
  ['外长周永和表示', ['周永和']],
  ['总理韩立也在场，部长周文安就此发表讲话', ['韩立', '周文安']],
])('ends a name after a title where another word begins: %s', (text, names) => {
  expect(namesOfPersons(text, zh).map(({ name }) => name)).toEqual(names)
})
