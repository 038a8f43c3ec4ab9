// Letting others have their turn: a worker that never rests hears no cancel, a page shows no progress.

/** Longest stretch of work without a rest, milliseconds. */
const STRETCH = 24;

export interface PaceOptions {
  /** Part of the work that is done, 0 to 1, never falling. */
  readonly onprogress?: ((fraction: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export class Pace {
  private since = Date.now();
  private told = -1;

  constructor(
    private readonly options: PaceOptions,
    private readonly from = 0,
    private readonly to = 1,
  ) {}

  /** The pace of one part of the work. */
  part(from: number, to: number): Pace {
    const span = this.to - this.from;
    return new Pace(this.options, this.from + span * from, this.from + span * to);
  }

  /** @throws the signal's reason once the import was cancelled. */
  async step(fraction: number): Promise<void> {
    this.options.signal?.throwIfAborted();
    if (Date.now() - this.since < STRETCH) return;
    const done = this.from + (this.to - this.from) * Math.min(1, Math.max(0, fraction));
    if (done > this.told) this.options.onprogress?.(done);
    this.told = Math.max(this.told, done);
    await new Promise<void>((resolve) => setTimeout(resolve));
    this.since = Date.now();
    this.options.signal?.throwIfAborted();
  }
}
