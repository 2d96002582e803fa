import { CannotOpen } from '../cannot-open.ts';
import { type Element, type Streams, attribute, childrenOf, readXml } from './xml.ts';
import type { Zip } from './zip.ts';

/** How one part of a workbook's file points at another. */
export interface Relation {
  /** The last word of its kind, such as `worksheet`. */
  readonly kind: string;
  /** The part's name in the zip; for what lies outside, its address. */
  readonly target: string;
  readonly isExternal: boolean;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

const resolved = (part: string, target: string): string => {
  const steps: string[] = [];
  const plain = target.replaceAll('\\', '/');
  for (const step of (plain.startsWith('/') ? plain : folderOf(part) + plain).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
};

/** The parts of a workbook's file and how they point at each other; what lies outside the file is never asked for. */
export class Parts {
  readonly zip: Zip;

  constructor(zip: Zip) {
    this.zip = zip;
  }

  /** A part read as XML; undefined if it is not there. */
  read(part: string, streams?: Streams): Element | undefined {
    const content = this.zip.content(part);
    return content && readXml(content, streams);
  }

  /** What a part points at, by the ids it uses. */
  relations(part: string): Map<string, Relation> {
    const folder = folderOf(part);
    const element = this.read(`${folder}_rels/${part.slice(folder.length)}.rels`);
    return new Map(
      childrenOf(element, 'Relationship').map((relation) => {
        const isExternal = attribute(relation, 'TargetMode') === 'External';
        const target = attribute(relation, 'Target') ?? '';
        const kind = attribute(relation, 'Type')?.split('/').at(-1) ?? '';
        return [
          attribute(relation, 'Id') ?? '',
          { kind, target: isExternal ? target : resolved(part, target), isExternal },
        ];
      }),
    );
  }

  /** The first part of a kind that a part points at. */
  related(part: string, kind: string): string | undefined {
    return [...this.relations(part).values()].find((one) => one.kind === kind && !one.isExternal)?.target;
  }

  /** The part that says which sheets there are. */
  workbook(): string {
    const part = this.related('', 'officeDocument');
    if (part?.toLowerCase().endsWith('.bin')) throw new CannotOpen('binary');
    if (part === undefined || !this.zip.has(part)) throw new CannotOpen('notWorkbook');
    return part;
  }
}
