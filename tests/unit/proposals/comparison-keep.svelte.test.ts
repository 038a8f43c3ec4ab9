// Where a comparison comes from when a page opens: the address, this tab, another visit, the examples.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ComparisonKeep } from '#lib/proposals/comparison-keep.svelte.ts';
import { Proposals } from '#lib/proposals/proposals.svelte.ts';
import type { Runner } from '#lib/runner.svelte.ts';
import { HASHES, ScenarioFiles } from '#lib/scenario-files.svelte.ts';
import { Session } from '#lib/session.svelte.ts';
import type { Workspace } from '#lib/workspace.svelte.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { setWeight } from '#scenario/edit.ts';
import { decodeLink, encodeLink } from '#scenario/link.ts';
import { presetById } from '#scenario/presets.ts';

const preset = (id: string): ScenarioDocument => presetById(id)?.document as ScenarioDocument;
const NEEDS = preset('bloco-unico-necessidades');
const PER_HEAD = preset('bloco-unico-por-habitante');
const STILL = preset('sus-legal');
const KEY = 'sus-legal-comparison';

class Storage {
  readonly entries = new Map<string, string>();
  getItem = (key: string): string | null => this.entries.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.entries.set(key, value);
  removeItem = (key: string): void => void this.entries.delete(key);
}

let tab: Storage;
let browser: Storage;

interface Page {
  readonly session: Session;
  readonly files: ScenarioFiles;
  readonly proposals: Proposals;
  readonly keep: ComparisonKeep;
  readonly displaced: string[][];
  readonly ids: () => string[];
}

const idsOf = (documents: readonly ScenarioDocument[]): string[] => documents.map(({ id }) => id);

/** A page that opens on this part of the address, with its simulator on `scenario`. */
async function open(hash = '', scenario = STILL, resumed: number | null = null): Promise<Page> {
  const session = new Session(scenario);
  const files = new ScenarioFiles(session);
  const proposals = new Proposals(session, {} as unknown as Runner);
  const keep = new ComparisonKeep({ session, files, keep: { resumed } } as unknown as Workspace, proposals);
  const displaced: string[][] = [];
  await keep.begin(hash, (before) => displaced.push(idsOf(before.documents)));
  return { session, files, proposals, keep, displaced, ids: () => idsOf(proposals.documents) };
}

/** Everything that waits to be written is. */
const written = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));

beforeEach(() => {
  tab = new Storage();
  browser = new Storage();
  const listen = { addEventListener: () => undefined, removeEventListener: () => undefined };
  for (const [name, value] of Object.entries({
    sessionStorage: tab,
    localStorage: browser,
    location: { href: 'http://sus/comparar' },
    history: { state: null, replaceState: () => undefined },
    document: { visibilityState: 'visible', ...listen },
    ...listen,
  }))
    vi.stubGlobal(name, value);
});
afterEach(() => vi.unstubAllGlobals());

describe('a comparison', () => {
  it('begins with examples and writes nothing before something changes', async () => {
    const { keep, ids } = await open();
    expect(keep.settled).toBe(true);
    expect(ids()).toHaveLength(3);
    await written();
    expect(tab.entries.size + browser.entries.size).toBe(0);
  });

  it('comes back in its tab and, in a new one, as another visit left it', async () => {
    const { proposals } = await open();
    proposals.restore({ documents: [PER_HEAD, NEEDS], linked: null });
    await written();
    expect((await open()).ids()).toEqual([PER_HEAD.id, NEEDS.id]);
    tab = new Storage();
    vi.stubGlobal('sessionStorage', tab);
    expect((await open()).ids()).toEqual([PER_HEAD.id, NEEDS.id]);
  });

  it('keeps what is written when something is removed', async () => {
    const { proposals } = await open();
    proposals.remove(2);
    await written();
    expect((await open()).ids()).toHaveLength(2);
  });

  it('opens the link of the address before what was kept, and offers that again', async () => {
    const first = await open();
    first.proposals.restore({ documents: [PER_HEAD, NEEDS], linked: null });
    await written();
    const link = encodeLink([STILL, PER_HEAD, NEEDS], HASHES);
    const page = await open(link);
    expect(page.ids()).toEqual([STILL.id, PER_HEAD.id, NEEDS.id]);
    expect(page.displaced).toEqual([[PER_HEAD.id, NEEDS.id]]);
    expect(page.files.fromOtherData).toBe(false);
    await written();
    // What was changed since comes back, though the address still has the link.
    page.proposals.remove(0);
    await written();
    const again = await open(link);
    expect(again.ids()).toEqual([PER_HEAD.id, NEEDS.id]);
    expect(again.displaced).toEqual([]);
  });

  it('carries every proposal in the link it shares, with what the page adds', async () => {
    const { proposals, keep } = await open();
    proposals.restore({ documents: [PER_HEAD, NEEDS, STILL], linked: null });
    const put = vi.spyOn(history, 'replaceState');
    await keep.share('&c=1');
    const address = String(put.mock.calls[0]?.[2]);
    expect(address.endsWith('&c=1')).toBe(true);
    const decoded = decodeLink(address);
    expect(decoded.ok && idsOf(decoded.value.documents)).toEqual([PER_HEAD.id, NEEDS.id, STILL.id]);
    expect((await open(address)).displaced).toEqual([]);
  });

  it('says when a link was made with other data, and what is wrong with one that cannot be opened', async () => {
    const foreign = await open(encodeLink([NEEDS, PER_HEAD], { data: '0000', engine: 'x' }));
    expect(foreign.files.fromOtherData).toBe(true);
    await written();
    const cut = await open('#s=1.abc');
    expect(cut.files.failure?.kind).toBe('link');
    expect(cut.ids()).toHaveLength(2);
    expect(cut.keep.damaged).toBeNull();
  });

  it.each(['not json', '{"format":1,"link":"#s=broken"}', '{"format":9,"link":""}', 'null'])(
    'puts what cannot be read aside: %s',
    async (text) => {
      tab.setItem(KEY, text);
      const { keep, ids } = await open();
      expect(keep.damaged).toBe(text);
      expect(ids()).toHaveLength(3);
      expect(tab.getItem(KEY)).toBeNull();
      expect(tab.getItem(`${KEY}-unreadable`)).toBe(text);
    },
  );

  it('goes on where storage is closed', async () => {
    const closed = (): never => {
      throw new DOMException('', 'SecurityError');
    };
    const storage = { getItem: closed, setItem: closed, removeItem: closed };
    vi.stubGlobal('sessionStorage', storage);
    vi.stubGlobal('localStorage', storage);
    const { proposals, ids } = await open();
    proposals.remove(0);
    await written();
    expect(ids()).toHaveLength(2);
  });
});

describe('the proposal that follows the simulator', () => {
  const edited = (): ScenarioDocument => {
    const session = new Session(NEEDS);
    session.edit(setWeight('custeio', 'betweenStates', 'population', 0.3, new Set()));
    return session.scenario;
  };

  it('is written while the simulator edits it, and follows again in its tab', async () => {
    const { session, proposals } = await open();
    proposals.link(3);
    session.edit(setWeight('custeio', 'betweenStates', 'population', 0.3, new Set()));
    await written();
    const back = await open('', edited(), 1);
    expect(back.proposals.hasLinked).toBe(true);
    expect(back.proposals.documents[3]).toBe(back.session.scenario);
  });

  it('comes first where the simulator holds more than what everybody starts with', async () => {
    const { session, proposals, ids } = await open('', PER_HEAD);
    expect([ids()[0], ids().length, proposals.list[0]?.isLinked]).toEqual([PER_HEAD.id, 3, true]);
    session.edit(setWeight('custeio', 'betweenStates', 'population', 0.3, new Set()));
    expect(proposals.documents[0]).toBe(session.scenario);
    const needs = await open('', NEEDS);
    expect(new Set(needs.ids()).size).toBe(3);
  });

  it('stays as it was where the simulator holds something else', async () => {
    const { session, proposals } = await open();
    proposals.link(3);
    await written();
    tab = new Storage();
    vi.stubGlobal('sessionStorage', tab);
    const other = await open('', NEEDS);
    expect(other.proposals.hasLinked).toBe(false);
    expect(other.proposals.documents[3]?.id).toBe(session.scenario.id);
  });
});
