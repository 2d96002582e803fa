import { addressOf } from '../../model/address.ts';
import type { Comment } from '../../model/rules.ts';
import { escaped, file, tag } from './xml.ts';

const textOf = ({ content, replies }: Comment): string =>
  [content, ...replies.map((reply) => `${reply.authorName}: ${reply.content}`)].join('\n');

/** The remarks on a sheet's cells. */
export const commentsFile = (comments: readonly Comment[]): string => {
  const authors = [...new Set(comments.map(({ authorName }) => authorName))];
  return file('comments', {}, [
    tag(
      'authors',
      {},
      authors.map((author) => `<author>${escaped(author)}</author>`),
    ),
    tag(
      'commentList',
      {},
      comments.map((comment) => {
        const { top, left } = comment.area;
        const attributes = {
          ref: addressOf({ top, left, bottom: top, right: left }),
          authorId: authors.indexOf(comment.authorName),
        };
        return tag(
          'comment',
          attributes,
          tag('text', {}, tag('r', {}, tag('t', { 'xml:space': 'preserve' }, escaped(textOf(comment))))),
        );
      }),
    ),
  ]);
};

const box = ({ area: { top, left } }: Comment, index: number): string =>
  tag(
    'v:shape',
    {
      id: `_x0000_s${1025 + index}`,
      type: '#_x0000_t202',
      style: 'position:absolute;width:144pt;height:72pt;visibility:hidden',
      fillcolor: '#ffffe1',
      'o:insetmode': 'auto',
    },
    tag('x:ClientData', { ObjectType: 'Note' }, [
      '<x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill>',
      `<x:Anchor>${left + 1}, 15, ${top}, 2, ${left + 3}, 31, ${top + 4}, 1</x:Anchor>`,
      `<x:Row>${top}</x:Row><x:Column>${left}</x:Column>`,
    ]),
  );

/** The boxes in which Excel shows the remarks; without them it shows none. */
export const boxesFile = (comments: readonly Comment[]): string =>
  tag(
    'xml',
    {
      'xmlns:v': 'urn:schemas-microsoft-com:vml',
      'xmlns:o': 'urn:schemas-microsoft-com:office:office',
      'xmlns:x': 'urn:schemas-microsoft-com:office:excel',
    },
    [
      tag(
        'v:shapetype',
        { id: '_x0000_t202', coordsize: '21600,21600', 'o:spt': 202, path: 'm,l,21600r21600,l21600,xe' },
        '<v:path gradientshapeok="t" o:connecttype="rect"/>',
      ),
      ...comments.map(box),
    ],
  );
