import { below, type Element, elementsOf } from './xml.ts';

/** The longest text Office takes in each list of strings. */
const longest: Readonly<Record<string, number>> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };
const longestId = 32;
const languages = { 'zh-CN': /\p{Script=Han}/u, 'en-US': /^[\x20-\x7e]+$/ } as const;

/** The order in which Office reads what stands in each of these; any other it turns down. */
const orders: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides',
  Control: 'Label Supertip Icon Action',
  Action: 'TaskpaneId SourceLocation Title',
  VersionOverrides: 'Hosts Resources',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
};

const isText = ({ name, attributes }: Element) =>
  ['DisplayName', 'Description', 'bt:String'].includes(name) && attributes['DefaultValue'] !== undefined;

/** A text in both languages: the department's own, and English over it. */
const textsOf = ({ attributes, children }: Element): Readonly<Record<keyof typeof languages, string>> => ({
  'zh-CN': attributes['DefaultValue'] ?? '',
  'en-US': children.find((child) => child.attributes['Locale'] === 'en-US')?.attributes['Value'] ?? '',
});

function faultsOfText(element: Element): string[] {
  const texts = textsOf(element);
  return Object.entries(languages)
    .filter(([language, script]) => !script.test(texts[language as keyof typeof languages]))
    .map(([language]) => `${element.attributes['id'] ?? element.name} is not in ${language}`);
}

const faultsOfLength = (list: Element): string[] =>
  list.children
    .filter((element) => Object.values(textsOf(element)).some((text) => text.length > (longest[list.name] ?? Infinity)))
    .map(({ attributes }) => `${String(attributes['id'])} is too long for ${list.name}`);

function faultsOfIds(all: readonly Element[]): string[] {
  const ids = all.flatMap(({ attributes }) => attributes['id'] ?? []);
  const offered = all.filter(({ name }) => name.startsWith('bt:')).flatMap(({ attributes }) => attributes['id'] ?? []);
  const asked = all.flatMap(({ attributes }) => attributes['resid'] ?? []);
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `two have the id ${id}`),
    ...offered.filter((id) => id.length > longestId).map((id) => `the id ${id} is too long`),
    ...asked.filter((id) => !offered.includes(id)).map((id) => `nothing has the id ${id}`),
    ...offered.filter((id) => !asked.includes(id)).map((id) => `nobody asks for ${id}`),
  ];
}

const addressesIn = (all: readonly Element[]): string[] =>
  all.flatMap(({ attributes, text }) =>
    [...Object.entries(attributes), ['', text] as const]
      .filter(([name]) => !name.startsWith('xmlns'))
      .map(([, value]) => value)
      .filter((value) => value.includes('://')),
  );

const faultsOfOrder = ({ name, children }: Element): string[] => {
  const found = children.map((child) => child.name).join(' ');
  return orders[name] === undefined || found === orders[name] ? [] : [`${name} holds ${found}`];
};

/** What is wrong with a manifest: what Office would turn down, or show badly in one of the two languages. */
export function faultsIn(manifest: string): string[] {
  const all = below(elementsOf(manifest));
  return [
    ...faultsOfIds(all),
    ...all.filter(isText).flatMap(faultsOfText),
    ...all.flatMap(faultsOfLength),
    ...addressesIn(all)
      .filter((address) => !address.startsWith('https://'))
      .map((address) => `${address} is not https`),
    ...all.flatMap(faultsOfOrder),
  ];
}

/** The pictures a manifest asks for, as paths under its origin. */
export const picturesIn = (manifest: string): string[] => [
  ...new Set(
    addressesIn(below(elementsOf(manifest))).flatMap((address) => /\/assets\/(.+\.png)$/.exec(address)?.[1] ?? []),
  ),
];
