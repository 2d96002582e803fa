import type { DueEvent, Instalment } from '../../terms/contract.ts';
import { squash } from '../squash.ts';

type Event = Exclude<DueEvent, 'day'>;
type Kind = Instalment['kind'];

const traditional = '貨驗簽發開後餘結預約訂質單書當時滿額收畢';
const simple = '货验签发开后余结预约订质单书当时满额收毕';

/** No longer text is looked through. */
const longest = 2_000;

/** A text as its words are looked for: without widths and spaces, in simplified characters. */
export const plainWords = (text: string): string =>
  Array.from(squash(text.slice(0, longest)), (character) => simple[traditional.indexOf(character)] ?? character)
    .join('')
    .toLowerCase();

const events: Readonly<Record<Event, RegExp>> = {
  signing: /签订|签署|签约|签字|签合同|合同签|生效|下单|订立|下订单|signing|signature|(?:with|upon)order/gu,
  delivery: /到货|货到|交货|交付|发货|提货|收货|送达|送货|发运|装运|出货|delivery|shipment|receiptof(?:the)?goods/gu,
  acceptance: /验收|初验|终验|完工|竣工|调试|试运行|安装完|acceptance|completion|commissioning/gu,
  invoice: /开票|见票|票到|到票|收票|发票|invoice/gu,
};

const reach = 8;
const anchor = /^[^，,。；;]*?(?:后|之日|时|起|前|当日|当天|日内|日数|天)/u;
const anchorBefore = /(?:after|upon|from|on|of|against)[a-z]*$/u;

/** 付款条件: what a text reckons its day from; of several, the last that it says something comes after. */
export function eventIn(text: string): Event | undefined {
  const words = plainWords(text);
  const found = Object.entries(events).flatMap(([event, shape]) =>
    Array.from(words.matchAll(shape), ({ 0: word, index }) => {
      const end = index + word.length;
      const isAnchored =
        anchor.test(words.slice(end, end + reach)) || anchorBefore.test(words.slice(Math.max(0, index - reach), index));
      return { event: event as Event, index, isAnchored };
    }),
  );
  const last = (some: typeof found) => [...some].sort((one, other) => one.index - other.index).at(-1)?.event;
  return last(found.filter(({ isAnchored }) => isAnchored)) ?? last(found);
}

const retention = /质保金|保修金|质量保证金|保证金|尾保|质保|保修|retention|warranty/u;
const advance = /预付|订金|定金|首付|首期|首款|advance|deposit|downpayment|prepa(?:id|y)/u;
const kindOfEvent: Readonly<Record<Event, Kind>> = {
  signing: 'advance',
  delivery: 'delivery',
  acceptance: 'acceptance',
  invoice: 'term',
};

/** Which kind of payment a text speaks of, and what it is reckoned from. */
export function kindIn(text: string): { readonly kind: Kind; readonly event: Event | undefined } {
  const [words, event] = [plainWords(text), eventIn(text)];
  if (retention.test(words)) return { kind: 'retention', event };
  if (advance.test(words)) return { kind: 'advance', event };
  return { kind: event ? kindOfEvent[event] : 'term', event };
}

const before = /(?:发货|提货|交货|到货|出货|装运|交付)之?前|before(?:delivery|shipment)/u;
/** Whether a payment comes before its delivery: it is due then at the latest. */
export const isBefore = (text: string): boolean => before.test(plainWords(text));

const atOnce =
  /款到(?:后|即)?(?:发|交|提)货|先款后货|先付款|现款|现结|现付|预付|全款到账|prepa(?:id|y)|inadvance|cashwithorder/u;
/** What is paid on delivery is not paid first, nor is what is paid in part. */
const otherwisePaid = /货到|到货|%|百分之|\d成/u;
/** Whether a text wants everything paid before anything is delivered: 款到发货, 预付, 现款. */
export const isPaidFirst = (text: string): boolean => {
  const words = plainWords(text);
  return atOnce.test(words) && !otherwisePaid.test(words);
};

const paying =
  /付款|支付|付清|预付|结清|结算|结款|货到付|款到|月结|余款|尾款|账期|现款|先款后货|net\d|payment|paid|pays|payable|paywithin/u;
const otherwise =
  /违约|逾期|迟延|延误|滞纳|赔偿|罚|每日|每迟|税率|利率|利息|所有权|运费|保费|差旅|上限|解除|latepayment|penalt|interest/u;
/** Whether a sentence says when or how the price is paid, and not what follows if it is not. */
export const isOfPaying = (sentence: string): boolean => {
  const words = plainWords(sentence);
  return paying.test(words) && !otherwise.test(words);
};
export const isOtherwise = (sentence: string): boolean => otherwise.test(plainWords(sentence));

const ticked = /(?:[☑☒■✓✔√▣◼⬛●]|\[[xX√]\])([^□☐▢◻⬜❏❑☑☒■✓✔√▣◼⬛●[]*)/gu;
const box = /[□☐▢◻⬜❏❑]|\[\s*\]/u;
/** Of boxes to tick, what is ticked; any other text as it is. */
export function chosen(text: string): string {
  const marked = Array.from(text.matchAll(ticked), ([, option = '']) => option.trim());
  return marked.length > 0 ? marked.join('，') : box.test(text) ? '' : text;
}
