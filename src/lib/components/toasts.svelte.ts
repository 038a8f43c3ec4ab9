// Short notices at the foot of the page, one at a time: what was done and the way back.

export interface ToastNotice {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

const VISIBLE_MS = 8000;

class Toasts {
  #notice = $state.raw<ToastNotice | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  get current(): ToastNotice | null {
    return this.#notice;
  }

  show(notice: ToastNotice): void {
    this.#notice = notice;
    this.resume();
  }

  dismiss(): void {
    clearTimeout(this.#timer);
    this.#notice = null;
  }

  /** Someone is reading it: hold. */
  pause(): void {
    clearTimeout(this.#timer);
  }

  resume(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.dismiss(), VISIBLE_MS);
  }
}

export const toasts = new Toasts();
