import type { Language, Words } from '../harness/words.ts';
import type { Driver } from './driver.ts';

/** Somebody at a browser: goes by the words on the screen. */
export class Visitor {
  constructor(
    private readonly driver: Driver,
    private readonly origin: string,
    readonly words: Words,
  ) {}

  /** The same person, who reads another language from now on. */
  reading(words: Words): Visitor {
    return new Visitor(this.driver, this.origin, words);
  }

  /** Opens an address below the language. */
  async open(path: string): Promise<void> {
    const below = path === '' ? '' : `/${path}`;
    await this.driver.open(`${this.origin}/${this.words.language}${below}`);
    await this.driver.until(`'ready' in document.documentElement.dataset`);
  }

  async reload(): Promise<void> {
    await this.driver.reload();
    await this.driver.until(`'ready' in document.documentElement.dataset`);
  }

  back(): Promise<void> {
    return this.driver.back();
  }

  forward(): Promise<void> {
    return this.driver.forward();
  }

  /** Waits for the page with this heading. */
  sees(id: string): Promise<void> {
    return this.driver.until(`document.querySelector('h1')?.textContent === ${JSON.stringify(this.words.text(id))}`);
  }

  /** Waits for the page with this heading, and for the focus on it: whoever types before that types elsewhere. */
  async arrivesAt(id: string): Promise<void> {
    await this.sees(id);
    await this.driver.until(`document.activeElement?.tagName === 'H1'`);
  }

  /** Waits until an address of this path is shown. */
  isAt(path: string): Promise<void> {
    return this.driver.until(`location.pathname === ${JSON.stringify(`/${this.words.language}/${path}`)}`);
  }

  /** Waits until the home page knows who is there. Its address alone is there before. */
  async isLoggedIn(): Promise<void> {
    await this.isAt('home');
    await this.driver.until(
      `Array.from(document.querySelectorAll('button')).some((button) => button.textContent.trim() === ${JSON.stringify(this.words.text('home-log-out'))})`,
    );
  }

  /** Waits for the summary with exactly this sentence, and the focus on it. */
  isTold(sentence: string): Promise<void> {
    return this.driver.until(
      `document.querySelector('#error-summary li')?.textContent === ${JSON.stringify(sentence)}` +
        ` && document.activeElement?.id === 'error-summary'`,
    );
  }

  /** Types into the field with this label. */
  types(labelId: string, text: string): Promise<void> {
    return this.driver.type(`//input[@id=//label[normalize-space()="${this.words.text(labelId)}"]/@for]`, text);
  }

  /** Types in the place of what stands in the field with this name. */
  async retypes(name: string, text: string): Promise<void> {
    await this.driver.value(`((field) => (field.focus(), field.select(), true))(document.querySelector('input[name="${name}"]'))`);
    await this.driver.type(`//input[@name="${name}"]`, text);
  }

  /** What stands in the field with this name. */
  typed(name: string): Promise<string> {
    return this.driver.value(`document.querySelector('input[name="${name}"]').value`);
  }

  presses(buttonId: string): Promise<void> {
    return this.driver.press(`//button[normalize-space()="${this.words.text(buttonId)}"]`);
  }

  follows(linkId: string): Promise<void> {
    return this.driver.press(`//a[normalize-space()="${this.words.text(linkId)}"]`);
  }

  chooses(radioId: string): Promise<void> {
    return this.driver.press(`//label[normalize-space()="${this.words.text(radioId)}"]`);
  }

  async changesLanguage(language: Language): Promise<void> {
    await this.driver.press(`//a[@hreflang="${language}"]`);
    await this.driver.until(
      `document.documentElement.lang === '${language}' && 'ready' in document.documentElement.dataset`,
    );
  }
}
