import type { ReadingPack } from '../../reading.ts'
import { kinds } from './reading-kinds.ts'

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|' +
  'Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?'
const agency =
  'Xinhua|Reuters|AP|AFP|TASS|Bloomberg|UPI|ANI|PTI|Kyodo(?: News)?|Yonhap|dpa|EFE|Kazinform|Interfax'

const weekdays = 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday'
/** What shows that the day of a sentence is still to come. */
const notYet = '\\b(?:will|would|is to|are to|plans? to|due|scheduled|expected|set to|upcoming|next)\\b'
/** Past forms in which reports tell what took place. */
const happened =
  '\\p{Ll}{2,}ed|met|held|said|told|took|gave|spoke|made|began|wrote|sent|won|left|came|went|put|set|saw|brought|paid'

/** What reading an English document needs to know. */
export const enReading: ReadingPack = {
  language: 'en',
  originalTitles: [
    {
      id: 'original-headline',
      needs: [':'],
      pattern: /^(?:Original (?:title|headline)|Headline)\s*:\s*(?<value>.+)$/iu,
      example: 'Original headline: Ministers meet in Vienna',
    },
  ],
  credits: [
    {
      id: 'role-and-name',
      pattern:
        /^[([]?(?<role>Edited by|Editing by|Editor|Reporting by|Additional reporting by|Writing by|Written by|Compiled by|Photos? by|Photography|Translated by|Web editor)\s*:?\s+(?<name>[^.!?]{2,80}|[^!?]{2,80}\.)[)\]]?$/iu,
      example: '(Reporting by Jane Doe; Editing by John Roe)',
    },
  ],
  authorRoles: ['Reporting by', 'Writing by', 'Written by'],
  editorRoles: ['Edited by', 'Editing by', 'Editor', 'Web editor'],
  pictureLines: [
    {
      id: 'agency-credit',
      needs: ['/'],
      pattern: /^.{4,240}[[(]?\b[A-Z][\w ]{1,24}\/[A-Z][\w ]{1,30}[)\]]?\.?$/u,
      example: 'Ministers arrive for the talks. Jane Doe/Example News',
    },
  ],
  captions: [
    {
      id: 'photo-credit',
      needs: ['(['],
      pattern: /^.{4,240}[[(](?:Photo|Image|Picture|File photo)\b[^)\]]{0,60}[)\]]\.?$/u,
      example: 'Leaders pose for a group photo. (Photo: Press Office)',
    },
    {
      id: 'photo-label',
      needs: [':–—-'],
      pattern: /^(?:Photo|Image|FILE PHOTO|FILE|Pictured|Caption)\s*[:–—-]\s*\S/u,
      example: 'FILE PHOTO: The venue of the talks',
    },
  ],
  jumpsTo: [
    {
      id: 'continued-on-page',
      needs: ['0123456789'],
      pattern:
        /[([]?\s*(?:Continued on|See .{1,40}, page|Turn to|Please turn to)\s+(?:page\s+)?[A-Z]?\d{1,3}\s*[)\]]?\s*$/iu,
      example: '(Continued on page 4)',
    },
    {
      id: 'to-be-continued',
      pattern: /^[([]?\s*to be continued\s*[)\]]?\.?$/iu,
      example: '(To be continued)',
    },
  ],
  jumpsFrom: [
    {
      id: 'continued-from-page',
      needs: ['0123456789'],
      pattern: /^[([]?\s*Continued from\s+(?:page\s+)?[A-Z]?\d{1,3}\s*[)\]]?/iu,
      example: '(Continued from page 1)',
    },
  ],
  datelines: [
    {
      id: 'place-day-agency',
      needs: ['('],
      pattern: new RegExp(
        `^(?<place>[A-Z][A-Z' .-]{2,24}(?:, [A-Z][\\w .]{1,20})?),\\s*(?<month>${months})\\s+(?<day>\\d{1,2})\\s*[(](?<outlet>${agency})[)]\\s*[-–—]*`,
        'u',
      ),
      example: 'BEIJING, March 4 (Xinhua) --',
    },
    {
      id: 'place-agency',
      needs: ['('],
      pattern: new RegExp(
        `^(?<place>[A-Z][A-Z' .-]{2,24}(?:, [A-Z][\\w .]{1,20})?)\\s*[(](?<outlet>${agency})[)]\\s*[-–—]+`,
        'u',
      ),
      example: 'GENEVA (Reuters) -',
    },
    {
      id: 'place-day',
      needs: ['-–—:'],
      pattern: new RegExp(
        `^(?<place>[A-Z][A-Z' .-]{3,24}),\\s*(?<month>${months})\\s+(?<day>\\d{1,2})(?:,\\s*(?<year>\\d{4}))?\\s*[-–—:]+`,
        'u',
      ),
      example: 'ASTANA, March 4 —',
    },
    {
      id: 'outlet-place-full-date',
      needs: ['0123456789'],
      pattern: new RegExp(
        `^(?<outlet>\\p{Lu}[\\p{L}&.'’ ]{2,30}), (?<place>\\p{Lu}[\\p{L} .'’-]{2,24}), (?<day>\\d{1,2}) (?<month>${months}) (?<year>\\d{4})\\s*[-–—:]+`,
        'u',
      ),
      example: 'Example Wire, Geneva, 4 March 2021 -',
    },
  ],
  leads: [],
  bylines: [
    {
      id: 'by-name',
      needs: ['B'],
      pattern:
        /^By\s+(?<name>\p{Lu}[\p{L}.'’-]+(?:,?\s+(?:and\s+)?\p{Lu}[\p{L}.'’-]*){1,7})(?:\s*[,|].{0,60})?$/u,
      example: 'By Jane Doe and John Roe',
    },
  ],
  sources: [
    {
      id: 'source-line',
      needs: [':'],
      pattern: /^(?:Source|Published by)\s*:\s*(?<outlet>[^|]{2,40}?)(?:\s*[|].*)?$/iu,
      example: 'Source: Xinhua',
    },
  ],
  dates: [
    {
      id: 'month-day-year',
      needs: ['0123456789', 'JFMASOND'],
      pattern: new RegExp(
        `(?<month>${months})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})`,
        'u',
      ),
      example: 'March 4, 2021',
    },
    {
      id: 'day-month-year',
      needs: ['0123456789', 'JFMASOND'],
      pattern: new RegExp(
        `(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>${months}),?\\s+(?<year>\\d{4})`,
        'u',
      ),
      example: '4 March 2021',
    },
  ],
  months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  partialDates: [
    {
      id: 'month-day',
      needs: ['0123456789', 'JFMASOND'],
      pattern: new RegExp(
        `\\b(?<month>${months})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|,?\\s+\\d{4})`,
        'u',
      ),
      example: 'met on March 4 with the President',
    },
    {
      id: 'day-month',
      needs: ['0123456789', 'JFMASOND'],
      pattern: new RegExp(
        `\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>${months})(?!,?\\s+\\d{4})`,
        'u',
      ),
      example: 'met on 4 March with the President',
    },
  ],
  closings: [
    {
      id: 'done-at',
      needs: ['0123456789'],
      pattern: /^(?:Done|Adopted|Signed|Issued|Agreed|Concluded|Made)\b.{0,40}\b(?:at|in|on)\b.{0,120}$/u,
      example: 'Done at Geneva on 4 March 2021.',
    },
  ],
  relativeDays: [
    {
      id: 'weekday-of-event',
      holds: 'day',
      pattern: new RegExp(
        `^(?:(?!${notYet})[^.!?])*?\\b(?<!(?:every|each|next|last|this|by|until|from|since|before|after|and|to)\\s+)(?<weekday>${weekdays})\\b(?![’'s-]|,?\\s+(?:${months}|\\d))`,
        'u',
      ),
      example: 'The foreign minister said on Tuesday that talks had gone well.',
    },
    {
      id: 'today-it-happened',
      holds: 'oday',
      pattern: new RegExp(
        `^(?:(?!${notYet})[^.!?])*?\\b(?<today>[Tt]oday)\\b(?![’'])[^.!?]{0,60}?\\b(?:${happened})\\b`,
        'u',
      ),
      example: 'Today, the two ministers signed a protocol.',
    },
    {
      id: 'it-happened-today',
      holds: 'today',
      pattern: new RegExp(
        `^(?:(?!${notYet})[^.!?])*?\\b(?:${happened})\\b(?:(?!${notYet})[^.!?]){0,60}?\\b(?<today>today)\\b(?![’'])`,
        'u',
      ),
      example: 'The two ministers met in Vienna today.',
    },
    {
      id: 'yesterday',
      holds: 'esterday',
      pattern: /^[^.!?]*?\b(?<yesterday>[Yy]esterday)\b(?![’'])/u,
      example: 'Yesterday, the two ministers met in Vienna.',
    },
  ],
  weekdays: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
  yearsOfNoDate: [
    {
      id: 'target-year',
      pattern:
        /\b(?:by|until|to|before|through|from|since|in)\s+(?:the end of\s+)?\d{4}|\b\d{4}\s+(?:Agenda|Vision|target|goals?)/iu,
      example: 'to double trade by 2035',
    },
  ],
  runInTitles: [],
  enumerators: [
    { id: 'number', pattern: /^\(?\d{1,3}[.)]\s+\S/u, example: '12. We resolve to' },
    { id: 'letter', pattern: /^\(?[a-z][)]\s+\S/u, example: '(a) trade facilitation' },
    { id: 'roman', pattern: /^\(?[ivxIVX]{1,5}[.)]\s+\S/u, example: 'iv. Energy' },
    { id: 'bullet', pattern: /^[●■◆•▪‣]\s*/u, example: '• doubled trade' },
  ],
  furniture: [
    {
      id: 'share-bar',
      pattern:
        /^(?:(?:read or )?share(?: this)?(?: (?:article|page|story(?:: https?:\/\/\S+)?|on .{2,20}))?|tweet|print(?: this)?(?: page)?|email(?: this)?|facebook|twitter|linkedin|whatsapp|copy link|follow us.{0,30}|subscribe.{0,60}|sign up.{0,80}|log ?in|register|skip to .{3,30}|back to top|read more.{0,80}|related (?:articles?|stories|news|content|links).{0,20}|more (?:news|stories|from).{0,60}|recommended.{0,30}|most (?:read|popular|viewed).{0,20}|advertisement|sponsored(?: content)?|comments?(?: \(\d+\))?|load(?:ing)?(?: more)?.{0,20}|next|previous(?: article)?|menu|search|home|contact us|about us|privacy policy|terms (?:of use|and conditions)|cookie.{0,40})$/iu,
      example: 'Share this article',
    },
    {
      id: 'copyright',
      pattern: /^(?:©|\(c\)|copyright).{0,160}$|^.{0,120}all rights reserved\.?.{0,40}$/iu,
      example: '© 2021 The Example Times. All rights reserved.',
    },
    {
      id: 'cookies',
      pattern:
        /^.{0,60}\b(?:uses? cookies|accept (?:all )?cookies|cookie (?:policy|settings|preferences))\b.{0,200}$/iu,
      example: 'This site uses cookies to improve your experience.',
    },
    {
      id: 'end-mark',
      pattern: /^(?:#{2,4}|-?\s*(?:(?:THE )?END|ENDS|30)\s*-?|\(?Ends\)?)$/u,
      example: '###',
    },
  ],
  notices: [
    {
      id: 'liability',
      pattern:
        /^(?:disclaimer|notice)\s*[:.–—-](?=.*\b(?:views|opinions|contents?|information|copyright|liab\w+|advice|uploaded)\b)/iu,
      example: 'Disclaimer: the views above are the author’s and not those of this site.',
    },
  ],
  contents: [
    {
      id: 'contents',
      pattern: /^(?:(?:table of )?contents|in this issue|headlines|summary of news)$/iu,
      example: 'In this issue',
    },
  ],
  originals: [
    {
      id: 'see-original',
      pattern:
        /^(?:read|see|view|full) (?:the )?(?:original|full text|source)(?: (?:article|text))?[.:>»]*$/iu,
      example: 'Read the original',
    },
  ],
  kinds,
  hyphenated: (
    'all cross counter deputy ex far first full half high ill large long low mid multi near non one post pre pro quasi ' +
    'second self semi short small so sub third three two vice well co'
  ).split(' '),
  frequent: ['the', 'of', 'and', 'to', 'in', 'that', 'for', 'is', 'on', 'with', 'by', 'will', 'was', 'are'],
}
