import { describe, expect, test } from 'vitest'
import { dateInWords } from './calendar-names.ts'

describe('a date in the words of a language', () => {
  test.each([
    ['ru', '9 мая 2024 года, 10:20'],
    ['uk', '9 травня 2024'],
    ['es', 'Publicado el 9 de mayo de 2024'],
    ['es', '09 may 2024'],
    ['pt', '9 de maio de 2024 às 10h20'],
    ['fr', 'Publié le 9 mai 2024 à 10h20'],
    ['de', '9. Mai 2024'],
    ['cs', '9. května 2024'],
    ['tr', '9 Mayıs 2024'],
    ['ar', 'الخميس، 9 مايو 2024'],
    ['ar', '٩ مايو ٢٠٢٤'],
    ['hi', '9 मई 2024'],
    ['kk', '2024 9 мамыр 2024'],
    ['id', 'Mei 9, 2024'],
  ])('%s: %s', (language, words) => {
    expect(dateInWords(words, language)).toMatchObject({ year: 2024, month: 5, day: 9 })
  })

  test.each([
    ['ru', 'Встреча 9 министров 2024'],
    ['xx-nowhere', '9 May 2024'],
    ['', '9 May 2024'],
    ['es', 'mayo de 2024'],
  ])('%s: none in %s', (language, words) => {
    expect(dateInWords(words, language)).toBeNull()
  })
})
