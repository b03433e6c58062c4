/** Destinations whose words are no part of the text. Those after `\*` that are not known are passed over as well. */
export const passedOver = new Set(
  `colortbl info pict object header headerl headerr headerf footer footerl footerr footerf footnote fldinst
  listtable listoverridetable listtext pntext revtbl rsidtbl filetbl generator xmlnstbl themedata colorschememapping
  datastore latentstyles bkmkstart bkmkend annotation atnid atnauthor atrfstart atrfend nonshppict shpinst
  mmathPr stylerestrictions template private1 tc xe`.split(/\s+/),
)

/** Control words that stand for a character. */
export const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
}

/** Control symbols that do. */
export const symbols: Readonly<Record<string, string>> = {
  '\\': '\\',
  '{': '{',
  '}': '}',
  '~': '\u00a0',
  _: '\u2011',
}
