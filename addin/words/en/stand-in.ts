import type { standIn as zh } from '../zh-CN/stand-in.ts';

export const standIn: Readonly<Record<keyof typeof zh, string>> = {
  'standIn.title': 'Be stood in for',
  'standIn.what':
    'While you are away a colleague decides in your place on these days. It ends by itself, and the history says for whom each step was taken.',
  'standIn.who': 'Who stands in',
  'standIn.choose': 'Choose a colleague',
  'standIn.role': 'In which role',
  'standIn.from': 'From',
  'standIn.until': 'Until',
  'standIn.reason': 'Why',
  'standIn.give': 'Name them',
  'standIn.end': 'End it',
  'standIn.given': '{name} stands in for you from {from} to {until}.',
  'standIn.ended': '{name} no longer stands in for you.',
  'standIn.running': 'Now and to come',
  'standIn.nobody': 'Nobody decides in your place now',
  'standIn.line': '{role} · {from} to {until}',
  'standIn.for': 'for {name}',
  'standIn.until.short': '{role} for {name} until {until}',
};
