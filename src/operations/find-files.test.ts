import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findFiles } from './find-files.ts'

let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'summitry-find-'))
  await mkdir(join(root, 'b/deep'), { recursive: true })
  await mkdir(join(root, 'b/node_modules'))
  await mkdir(join(root, 'b/.summitry'))
  for (const file of [
    'b/deep/2.txt',
    'b/1.txt',
    'b/.hidden',
    'b/node_modules/x.txt',
    'b/.summitry/y',
    'a.txt',
  ]) {
    await writeFile(join(root, file), file)
  }
})
afterEach(() => rm(root, { recursive: true }))

const names = async (...paths: string[]) => (await findFiles(paths, root)).files.map(file => file.name)

test('a folder gives its files by name, without hidden ones and those of programs', async () => {
  expect(await names('.')).toEqual(['a.txt', 'b/1.txt', 'b/deep/2.txt'])
  expect(await names('b')).toEqual(['1.txt', 'deep/2.txt'])
})

test('a file that is named twice is found once', async () => {
  expect(await names('a.txt', '.', join(root, 'a.txt'))).toEqual(['a.txt', 'b/1.txt', 'b/deep/2.txt'])
})

test('a hidden file that is named is found', async () => {
  expect(await names('b/.hidden')).toEqual(['.hidden'])
})

test('links are followed once, and a loop ends', async () => {
  await symlink('..', join(root, 'b/deep/up'))
  await symlink('deep', join(root, 'b/again'))
  expect((await names('b')).sort()).toEqual(['1.txt', 'again/2.txt'])
})

test('what is no file is named with the reason', async () => {
  await symlink('nowhere', join(root, 'b/broken'))
  await symlink('self', join(root, 'b/self'))
  execFileSync('mkfifo', [join(root, 'b/pipe')])
  const { messages } = await findFiles(['b', 'missing'], root)
  expect(messages.map(message => `${message.code} ${message.where}`)).toEqual([
    'E_FILE_ACCESS b/broken',
    'E_NOT_A_FILE b/pipe',
    'E_FILE_ACCESS b/self',
    'E_FILE_ACCESS missing',
  ])
})
