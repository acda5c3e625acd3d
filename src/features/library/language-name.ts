/** What a language is called in the language of the screen; its tag where that is unknown. */
export const languageName = (tag: string, screen: string): string =>
  new Intl.DisplayNames([screen], { type: 'language' }).of(tag) ?? tag;
