import en from '../../l10n/phrases.en.json';
import zh from '../../l10n/phrases.zh-cn.json';

/** The languages that the product speaks. */
export type Tongue = 'en' | 'zh-cn';

export type PhraseKey = keyof typeof en;

/**
 * What is said in each language; a key that one lacks does not compile. What ships has the texts beside the program: in a
 * browser they are filled in before anything is said.
 */
export const catalogues: Readonly<Record<Tongue, Readonly<Record<PhraseKey, string>>>> = { en, 'zh-cn': zh };
