import { answersIn, findingsOnReview, reviewCommand, startingReview } from '#addin/pane/review/answers.ts';
import type { ContractDetail, Me } from '#addin/wire.ts';
import { isRefused } from '#policy/finding.ts';
import { aContract, aReview, aSpecial } from '#given/contract.ts';

const me: Me = {
  actor: { staffId: 'staff-sun', name: '孙立', roles: ['superior'] },
  people: {},
  today: '2026-03-02',
  edition: 'V1',
};
const [price, term] = [aSpecial('price', { field: 'lines.0.0.4' }), aSpecial('term', { field: 'F25' })];

const aDetail = (changes: Parameters<typeof aContract>[0] = {}): ContractDetail => ({
  record: aContract({ stage: 'reviewing', revision: 4, hash: 'seen', ...changes }),
  abilities: ['contract.review'],
  findings: [],
  history: [],
  items: [],
  specials: [price, term],
  before: {},
});
const by = (draft: ReturnType<typeof startingReview>) =>
  findingsOnReview(draft, aDetail(), me)
    .filter((finding) => isRefused([finding]))
    .map(({ by: clause }) => clause);

test('nothing is chosen for anybody; the answers hold as long as the policy says', () => {
  const draft = startingReview(aDetail(), me.today);
  expect(draft).toEqual({ answers: {}, validUntilOn: '2026-04-01' });
  expect(by(draft)).toEqual(['contract/every-trigger-answered', 'contract/every-trigger-answered']);
});

test('what was answered before to a trigger that stands as it did is proposed; a refusal and another size are not', () => {
  const review = aReview(
    { token: 'price', verdict: 'conditional', note: '首付到账后发货' },
    { token: 'term', verdict: 'refused', note: '太长' },
    { token: 'another size' },
  );
  expect(startingReview(aDetail({ review }), me.today).answers).toEqual({
    price: { verdict: 'conditional', note: '首付到账后发货' },
  });
});

test('each trigger answered once, a condition said, an end that is not past: then it can be sent', () => {
  const answers = {
    price: { verdict: 'conditional', note: '　' },
    term: { verdict: 'accepted', note: '打过又删的' },
  } as const;
  const draft = { answers, validUntilOn: '2026-03-31' };
  expect(by(draft)).toEqual(['contract/conditions-said']);
  const said = { ...draft, answers: { ...answers, price: { verdict: 'conditional', note: ' 首付到账 ' } as const } };
  expect(by(said)).toEqual([]);
  expect(by({ ...said, validUntilOn: '2026-03-01' })).toEqual(['contract/review-still-holds']);
  expect(answersIn(said, [price, term])).toEqual([
    { token: 'price', verdict: 'conditional', note: '首付到账' },
    { token: 'term', verdict: 'accepted', note: '' },
  ]);
  expect(reviewCommand(said, aDetail())).toMatchObject({
    verb: 'contract.review',
    basedOn: 4,
    input: { seen: 'seen', validUntilOn: '2026-03-31' },
  });
});

test('an end that cannot be read is no day', () => {
  const answers = { price: { verdict: 'accepted', note: '' }, term: { verdict: 'accepted', note: '' } } as const;
  expect(by({ answers, validUntilOn: '' })).toEqual(['contract/review-still-holds']);
});
