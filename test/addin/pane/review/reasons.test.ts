import { reasonsIn, withReason, wholeKey } from '#addin/pane/review/reasons.ts';
import { anItem } from '#given/contract.ts';

const items = [anItem({ key: 'F18' }), anItem({ key: 'G4' }), anItem({ key: 'text.B22' })];

test('the whole contract’s reason first, then place by place as the list has them; empty ones are none', () => {
  const reasons = {
    G4: ' 写成签字那天 ',
    F18: '　',
    'text.B22': '按模板',
    [wholeKey]: '附件没有给',
    gone: '没有这一处',
  };
  expect(reasonsIn(reasons, items)).toEqual([
    { key: '', text: '附件没有给' },
    { key: 'G4', text: '写成签字那天' },
    { key: 'text.B22', text: '按模板' },
  ]);
  expect(reasonsIn({}, items)).toEqual([]);
});

test('a reason is written, rewritten and taken back', () => {
  const once = withReason({}, 'G4', '改');
  expect(withReason(once, 'G4', '写成签字那天')).toEqual({ G4: '写成签字那天' });
  expect(withReason(once, 'G4', undefined)).toEqual({});
});
