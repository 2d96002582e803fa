import type { Tree } from './tree.ts';

/** Something that may be written in some files only. */
export interface TextWall {
  /** The rule, as a sentence that holds. */
  readonly says: string;
  readonly in: RegExp;
  readonly but?: readonly string[];
  readonly never: RegExp;
}

const any = (...words: readonly string[]) => new RegExp(words.join('|'));

// Put together here, so that this file does not say what no file may say.
const homes = ['work', 'tmp', 'root', 'home', 'Users'].map((home) => `(?<![\\w.:-])/${home}/[\\w.-]`);
const sellers = ['registry', 'artifactory', 'nexus', 'verdaccio'].map((kind) => `https?://[\\w.-]*${kind}`);

/** The add-in without the room of Excel: `sheet/excel.ts` for rows, `sheet/excel/` for forms. */
const outsideExcel = /^addin\/(?!sheet\/excel(\.ts$|\/)).*\.tsx?$/;

/** The walls that no import can show. */
export const textWalls: readonly TextWall[] = [
  {
    says: 'Excel is named in one room',
    in: outsideExcel,
    never: /\bExcel\.[a-zA-Z]/,
  },
  {
    says: 'the document is reached from that room only',
    in: outsideExcel,
    but: ['addin/identity/excel-account.ts'],
    never: /\bOffice\.context\.(document|requirements)\b/,
  },
  {
    says: 'Office’s frame is named where the pane asks where it is, how it looks, who is there, and for a dialog',
    in: outsideExcel,
    but: ['addin/pane/office.ts', 'addin/pane/dialog.ts', 'addin/pane/theme.ts', 'addin/identity/excel-account.ts'],
    never: /\bOffice\.[a-zA-Z]/,
  },
  {
    says: 'the pane speaks to the network through one file',
    in: /^addin\/.*\.tsx?$/,
    but: ['addin/server.ts'],
    never: /\bfetch\(|\b(XMLHttpRequest|EventSource|WebSocket|sendBeacon)\b/,
  },
  {
    says: 'the policy knows no clock, no chance and no surroundings',
    in: /^functions\/policy\/.*\.ts$/,
    never: any(
      '\\bDate\\.now\\b',
      '\\bnew Date(\\(\\)|;|\\b(?!\\())',
      '(?<!new )\\bDate\\(',
      '\\bMath\\.random\\b',
      '\\bperformance\\.',
      '(?<!\\.)\\bprocess\\??[.\\[]',
      '(?<![=!])= process\\b',
      '\\bcrypto\\.\\w',
      '\\bglobalThis\\b',
      '\\bset(Timeout|Interval)\\(',
      '\\bfetch\\(',
      '\\bimport\\.meta\\b',
      '\\bresolvedOptions\\b',
    ),
  },
  {
    says: 'zod is imported as a namespace, a fifth of the named import once bundled',
    in: /\.tsx?$/,
    never: /^(?!import (type )?\* as )(import\b|export\b|\}).* from 'zod'/,
  },
  {
    says: 'what a function does in a test is watched',
    in: /^test\/(?!bench\/|given\/).*\.ts$/,
    never: /\b(createApp|runSchedule)\b.* from '#functions\//,
  },
  {
    says: 'nothing tells a path of somebody’s machine',
    in: /./,
    never: any(...homes, '\\b[A-Z]:\\\\Users'),
  },
  {
    says: 'nothing tells where somebody gets packages from',
    in: /./,
    never: any(...sellers, '"resolved"\\s*:'),
  },
];

/** The places in a house that go through a wall, each as `path:line what`. */
export const textsThrough = ({ in: where, but = [], never }: TextWall, house: Tree): string[] =>
  [...house]
    .filter(([path]) => where.test(path) && !but.includes(path))
    .flatMap(([path, text]) =>
      text.split('\n').flatMap((line, i) => {
        const found = never.exec(line)?.[0];
        return found === undefined ? [] : [`${path}:${i + 1} ${found}`];
      }),
    );
