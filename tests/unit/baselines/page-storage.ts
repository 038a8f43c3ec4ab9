// Storage of a page, in memory; and one that refuses, as where cookies are blocked.

export class LocalStorage {
  readonly entries = new Map<string, string>();
  getItem = (key: string): string | null => this.entries.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.entries.set(key, value);
  removeItem = (key: string): void => void this.entries.delete(key);
}

const refuse = (): never => {
  throw new DOMException('', 'SecurityError');
};
export const CLOSED_STORAGE = { getItem: refuse, setItem: refuse, removeItem: refuse };
