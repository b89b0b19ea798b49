import { parsePolicy } from '../../../../src/engine/policy/parse-policy';
import { copyPolicy, openOwnPolicy, ownPolicyFile, withFreeId } from '../../../../src/engine/policy/own/own-policy';
import { withOwnSources } from '../../../../src/engine/policy/own/with-own-sources';
import { policies, policyById } from '../../../../src/engine/policy/policies';
import type { Policy } from '../../../../src/engine/policy/policy';

const MOF = policyById('mof-2020') as Policy;
const UPLOAD = policyById('mof-2020-upload') as Policy;

/** Rules whose source is a person's own. */
function ownRules({ sources }: Policy): string[] {
  return Object.entries(sources)
    .filter(([, { evidence }]) => evidence === 'own')
    .map(([rule]) => rule);
}

test('复制的口径编号不与别的相同，来历是自定，基于原来的口径', () => {
  const one = copyPolicy({ policy: MOF, base: null }, []);
  const other = copyPolicy({ policy: MOF, base: null }, [one.policy.id]);
  expect([one.policy.id, other.policy.id]).toEqual(['mof-2020-own', 'mof-2020-own-2']);
  expect(one.policy).toMatchObject({ standing: 'own', recognition: [], sources: MOF.sources });
  expect(one.base).toBe(MOF);
  expect(copyPolicy(one, [one.policy.id]).base).toBe(MOF);
});

test('不是我们的口径的副本没有基础，写全', () => {
  const whole = openOwnPolicy({ ...MOF, id: 'county' });
  expect(whole.base).toBeNull();
  expect(copyPolicy(whole, [])).toMatchObject({ base: null, policy: { id: 'county-own' } });
  expect(ownPolicyFile(whole)).toEqual(whole.policy);
});

test('只有改了的规则写作自定，并写明口径原来的规定', () => {
  const { policy } = copyPolicy({ policy: MOF, base: null }, []);
  const edited = withOwnSources({ ...policy, scorePlaces: 1, qualitativeBands: ['0.9', '0.6'] }, policy, MOF);
  expect(ownRules(edited)).toEqual(['qualitative', 'rounding']);
  expect(edited.sources.rounding).toEqual({
    document: '使用者自定',
    place: null,
    rule: `使用者自定；口径原定：${MOF.sources.rounding.rule}`,
    evidence: 'own',
  });
});

test('再改一次不重复写，改回去又是原来的依据', () => {
  const { policy } = copyPolicy({ policy: MOF, base: null }, []);
  const once = withOwnSources({ ...policy, scorePlaces: 1 }, policy, MOF);
  const twice = withOwnSources({ ...once, scorePlaces: 3 }, once, MOF);
  expect(twice.sources.rounding).toEqual(once.sources.rounding);
  expect(withOwnSources({ ...twice, scorePlaces: 2 }, twice, MOF).sources).toEqual(MOF.sources);
});

test('预演的各项也各有依据：改了的写作自定，没改的不动', () => {
  const { rehearsal } = UPLOAD;
  if (!rehearsal) throw new Error('This policy rehearses.');
  const edited = { ...UPLOAD, rehearsal: { ...rehearsal, redFlag: { ...rehearsal.redFlag, gapAbove: '0.1' } } };
  const marked = withOwnSources(edited, UPLOAD, UPLOAD).rehearsal;
  expect(marked?.redFlag.source.evidence).toBe('own');
  expect(marked?.caps).toEqual(rehearsal.caps);
});

test('除了名称、用途、容差，改哪里哪里的依据就是自定', () => {
  const changed: Partial<Policy>[] = [
    { weights: { ...MOF.weights, execution: '20', levels: { 产出指标: '80' } } },
    { weights: { ...MOF.weights, unprinted: { from: 'scores' } } },
    { execution: { ...MOF.execution, base: 'initial' } },
    { execution: { ...MOF.execution, noteBelow: '0.8' } },
    { quantitative: { ...MOF.quantitative, noneBelow: '0.6' } },
    { quantitative: { ...MOF.quantitative, reverse: 'linear-excess' } },
    { quantitative: { ...MOF.quantitative, overNoteFrom: '1.5' } },
    { special: [{ names: ['节约率'], method: 'all-or-nothing' }] },
    { coefficient: true },
    { notApplicable: 'rescale' },
    { aggregation: 'merged' },
    { grades: [] },
    { indicators: { fewest: 5, heaviestWeight: '40' } },
  ];
  expect(changed.map((change) => ownRules(withOwnSources({ ...MOF, ...change }, MOF, MOF)))).toEqual(
    [
      'weights',
      'unprinted',
      'execution',
      'note',
      'quantitative',
      'reverse',
      'overCompletion',
      'special',
      'coefficient',
      'notApplicable',
      'aggregation',
      'grades',
      'indicators',
    ].map((rule) => [rule]),
  );
});

test.each(policies)('$id 的副本存成文件再读，还是那个副本', (policy) => {
  const copy = copyPolicy({ policy, base: null }, []);
  const edited = { ...copy, policy: withOwnSources({ ...copy.policy, scorePlaces: 3 }, copy.policy, policy) };
  const file = JSON.parse(JSON.stringify(ownPolicyFile(edited))) as object;
  expect(Object.keys(file).sort()).toEqual([
    'basedOn',
    'id',
    'keepsSources',
    'name',
    'nameEn',
    'recognition',
    'region',
    'regionEn',
    'scorePlaces',
    'sources',
    'standing',
  ]);
  expect(openOwnPolicy(file)).toEqual(edited);
  expect(parsePolicy(edited.policy)).toEqual(edited.policy);
});

test('带进来的口径编号与已有的相同时换一个', () => {
  expect(withFreeId(MOF, []).id).toBe('mof-2020-2');
  expect(withFreeId({ ...MOF, id: 'county' }, ['county', 'county-2']).id).toBe('county-3');
});
