// Tabs tell each other that the bases of this browser changed; which, each finds out by itself.

const CHANNEL = 'sus-legal-bases';

export function tellOtherTabs(): void {
  // Where there is no channel a tab finds out when it reads the bases again.
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** @returns how to stop listening. */
export function hearOtherTabs(onchange: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = onchange;
  return () => channel.close();
}
