declare global {
  /** Version of package.json. */
  const __APP_VERSION__: string;
  /** SHA-256 of the embedded data, as its package declares it; `unknown` when it does not. */
  const __DATA_HASH__: string;
  /** First 12 hexadecimal digits of the SHA-256 of src/engine. */
  const __ENGINE_HASH__: string;
}

export {};
