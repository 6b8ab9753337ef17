import { describe, expect, it } from 'vitest';
import type { AboutMe } from '../../../utils/core/about-me.ts';
import { factsOf } from '../../../utils/core/evidence/fact.ts';
import { scoreOn, shareOf } from '../../../utils/core/evidence/share.ts';
import { suggest } from '../../../utils/core/suggest.ts';
import type { Evidence } from '../../../utils/core/suggestion.ts';
import { joinId } from '../../../utils/core/suggestion-id.ts';
import { community, matcher, plant } from './planted.ts';

const CATALOGUE = [
  community('bees', ['beekeeping']),
  community('hives', ['beekeeping'], { description: 'People meet about beekeeping at Salt Works.' }),
  community('winters', ['beekeeping'], { region: 'Braga, Portugal' }),
  community('cells', ['beekeeping'], { description: 'Salt and bees. It works in Portugal.' }),
  community('clusters', ['kubernetes']),
];
const ME: AboutMe = { organisation: 'Salt Works Ltd', location: 'Porto, Portugal' };

function of(about: AboutMe | undefined, planted = plant().goal('g1', 'learn', 'beekeeping')) {
  if (about) planted.about(about);
  const input = { network: planted.network(), communities: CATALOGUE, matcher, reviews: [] };
  const { suggestions, needs } = suggest(input);
  const byId = (id: string) => suggestions.find((one) => one.id === joinId(id));
  const evidence = (id: string, kind: Evidence['kind']) =>
    byId(id)?.evidence.filter((one) => one.kind === kind);
  return { input, needs, byId, evidence, ids: suggestions.map(({ id }) => id) };
}

const members = () =>
  plant()
    .person('ana', { organisation: 'SALT WORKS' })
    .person('bo', { organisation: 'Salt' })
    .person('chidi')
    .member('ana', 'clusters')
    .member('bo', 'clusters')
    .member('chidi', 'bees');

describe('what users say of themselves', () => {
  it('counts whose organisation it is, however it is written, among the members', () => {
    const { evidence, byId } = of(ME, members());
    expect(evidence('clusters', 'colleagues')).toEqual([
      { kind: 'colleagues', communityId: 'clusters', personIds: ['ana'] },
    ]);
    expect(evidence('bees', 'colleagues')).toEqual([]);
    const [alone, together] = [of(undefined, members()).byId('clusters'), byId('clusters')];
    expect(together?.weight).toBe(alone?.weight);
  });

  it('brings forward what names where they work, and says so only of what names it word for word', () => {
    const { evidence, ids } = of({ organisation: 'Salt Works Ltd' });
    expect(evidence('hives', 'named')).toEqual([
      { kind: 'named', what: 'organisation', name: 'Salt Works Ltd', in: 'words' },
    ]);
    expect(evidence('cells', 'named')).toEqual([]);
    expect(ids[0]).toBe(joinId('hives'));
  });

  it('brings forward what is, or says that it is, where they live', () => {
    const { evidence, ids } = of({ location: 'Porto, Portugal' });
    const place = { kind: 'named', what: 'location', name: 'Portugal' };
    expect(evidence('winters', 'named')).toEqual([{ ...place, in: 'region' }]);
    expect(evidence('cells', 'named')).toEqual([{ ...place, in: 'words' }]);
    expect(new Set(ids.slice(0, 2))).toEqual(new Set([joinId('winters'), joinId('cells')]));
  });

  it('is no reason by itself, but for what they do', () => {
    expect(of(ME, plant()).ids).toEqual([]);
    const { evidence, ids, byId } = of({ headline: 'Runs k8s clusters' }, plant());
    expect(ids).toEqual([joinId('clusters')]);
    expect(evidence('clusters', 'headline')).toEqual([{ kind: 'headline', topic: 'kubernetes' }]);
    expect(byId('clusters')?.weight).toBe('worth a look');
  });

  it('is worth what goes with it', () => {
    const { input, byId } = of(ME, members());
    const join = byId('clusters');
    if (!join) throw new Error('clusters are not suggested');
    const [colleagues] = join.evidence.filter(({ kind }) => kind === 'colleagues').map(factsOf);
    expect(colleagues).toEqual([{ fact: 'membership', personId: 'ana', communityId: 'clusters' }]);
    const score = scoreOn(join, input) ?? 0;
    const { lost, needed } = shareOf(join, colleagues ?? [], input, score);
    expect(needed).toBe(false);
    expect(lost).toBeGreaterThan(0);
  });

  it('would help where there is little, until something is said', () => {
    expect(of(undefined, plant()).needs).toContain('about me');
    expect(of({ location: 'Porto' }, plant()).needs).not.toContain('about me');
  });
});
