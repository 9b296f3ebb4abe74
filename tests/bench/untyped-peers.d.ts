declare module 'fastscan' {
  export default class FastScanner {
    constructor(words: string[]);
    search(text: string): [start: number, word: string][];
  }
}
declare module 'mint-filter' {
  export class Mint {
    constructor(words: string[]);
    filter(text: string, options?: { replace?: boolean }): { words: string[]; text: string };
  }
}
