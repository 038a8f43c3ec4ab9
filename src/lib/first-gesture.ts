// What the first screen does not show waits for the first gesture, or for a quiet moment after it.

const QUIET_MS = 2500;
const GESTURES = ['pointerdown', 'keydown', 'wheel', 'touchstart', 'scroll', 'beforeprint'] as const;

/** Call `act` once, at the first gesture or when the page has been quiet; answers how to give up. */
export function onFirstGesture(act: () => void): () => void {
  const stop = (): void => {
    clearTimeout(timer);
    for (const gesture of GESTURES) removeEventListener(gesture, once, { capture: true });
  };
  const once = (): void => {
    stop();
    act();
  };
  const timer = setTimeout(once, QUIET_MS);
  for (const gesture of GESTURES) addEventListener(gesture, once, { capture: true, passive: true });
  return stop;
}
