import { describe, expect, test } from 'vitest'
import { readDocuments } from '../read.ts'

const read = async (text: string) =>
  (await readDocuments({ name: 'a.txt', bytes: new TextEncoder().encode(text) })).documents

const chinese = `湖区各国扩大口岸合作
本报记者 李四
湖区各国部长八日举行会议，商定共同修建跨境公路，并在三个口岸

延长通关时间。部长们说，公路建成以后，货车过境所需要的时间将

缩短一半，沿线居民也将从中受益，各国还将为此设立联

（下转第二版）

河谷举办农产品展览
本报记者 王五
河谷农产品展览九日开幕，两百家企业参加，展出粮食、水果和乳制

品。主办方说，展览将持续五天，预计有三万人参观，比去年增加一

成以上。

（上接第一版）合办公室，负责协调资金和施工。办公室设在东道国首都，由各国

轮流派人主持，每半年向部长们报告一次进展情况，第一份报告将在

明年春天提交。
`

describe('a text that goes on elsewhere in its file', () => {
  test('is one, also where the jump cuts a sentence', async () => {
    const documents = await read(chinese)
    expect(documents.map(d => [d.title, d.complete])).toEqual([
      ['湖区各国扩大口岸合作', true],
      ['河谷举办农产品展览', true],
    ])
    expect(documents[0]!.text).toContain('各国还将为此设立联合办公室，负责协调资金')
    expect(documents[0]!.text).not.toMatch(/下转|上接/)
    expect(documents[1]!.text).not.toContain('轮流派人')
  })

  test('stays apart where nothing tells whose it is', async () => {
    const second = chinese.replaceAll('湖区', '山区').replaceAll('公路', '铁路')
    const documents = await read(`${chinese}\n${second}`)
    expect(documents.filter(d => !d.complete)).toHaveLength(2)
  })
})
