import type { Check } from './check.ts';

/** Rules on cells, protection, panes, names, comments, settings. */
export const RULES: readonly Check[] = [
  {
    rule: 'a conditional format is added, found by its id, and taken away',
    inPane: (name) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange('A2:C9');
        const made = range.conditionalFormats.add('Custom');
        made.custom.rule.formula = '=$A2="拒绝"';
        made.custom.format.fill.color = '#FFE0E0';
        made.custom.format.font.color = '#A00000';
        made.custom.format.borders.getItem('EdgeBottom').color = '#A00000';
        made.stopIfTrue = true;
        made.load('id,type,priority');
        await context.sync();
        const again = range.conditionalFormats.getItem(made.id);
        again.custom.rule.load('formula');
        again.custom.format.fill.load('color');
        const place = again.getRange().load('address');
        const missing = again.cellValueOrNullObject;
        missing.load('rule');
        range.conditionalFormats.load('items/type');
        await context.sync();
        const seen = [again.custom.rule.formula, again.custom.format.fill.color, place.address.split('!')[1]];
        again.delete();
        const count = range.conditionalFormats.getCount();
        await context.sync();
        return [seen, missing.isNullObject, range.conditionalFormats.items.length, count.value];
      }),
    gives: [['=$A2="拒绝"', '#FFE0E0', 'A2:C9'], true, 1, 0],
  },
  {
    rule: 'cell value and text rules are kept, and clearAll takes all',
    inPane: (name) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange('A1:A9');
        const value = range.conditionalFormats.add('CellValue');
        value.cellValue.format.font.color = '#FF0000';
        value.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
        const text = range.conditionalFormats.add('ContainsText');
        text.textComparison.format.font.bold = true;
        text.textComparison.rule = { operator: 'Contains', text: '逾期' };
        value.cellValue.load('rule');
        text.textComparison.load('rule');
        await context.sync();
        range.conditionalFormats.clearAll();
        const count = range.conditionalFormats.getCount();
        await context.sync();
        return [value.cellValue.rule, text.textComparison.rule, count.value];
      }),
    gives: [{ formula1: '=0', operator: 'LessThan' }, { operator: 'Contains', text: '逾期' }, 0],
  },
  {
    rule: 'a list may be written out or point at cells, and wrong cells are named',
    inPane: (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.getRange('F1:F2').values = [['甲'], ['乙']];
        const range = sheet.getRange('A1:A3');
        range.values = [['甲'], ['丙'], ['']];
        range.dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('F1:F2') } };
        range.dataValidation.errorAlert = { message: '请选择', showAlert: true, style: 'Stop', title: '分类' };
        range.dataValidation.prompt = { message: '选', showPrompt: true, title: '分类' };
        range.dataValidation.load('rule,type,valid,errorAlert');
        const wrong = range.dataValidation.getInvalidCellsOrNullObject().load('address');
        sheet.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
        const other = sheet.getRange('B1').dataValidation.load('rule');
        await context.sync();
        const { rule, type, valid, errorAlert } = range.dataValidation;
        range.dataValidation.clear();
        const cleared = sheet.getRange('A1:A3').dataValidation.load('type');
        await context.sync();
        const source = ((rule.list?.source ?? '') as string).split('!')[1];
        return [
          source,
          type,
          valid,
          errorAlert.message,
          wrong.address.split('!')[1],
          other.rule.list?.source,
          cleared.type,
        ];
      }),
    gives: ['$F$1:$F$2', 'List', false, '请选择', 'A2', 'a,b', 'None'],
  },
  {
    rule: 'a protected sheet lets unlocked cells be written and refuses locked ones',
    inPane: (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.getRange('A1').format.protection.locked = false;
        sheet.protection.protect({ allowFormatCells: false }, 'geheim');
        sheet.getRange('A1').values = [['free']];
        sheet.protection.load('protected');
        await context.sync();
        const refused = await Excel.run(async (inner) => {
          inner.workbook.worksheets.getItem(name).getRange('B1').values = [['locked']];
          await inner.sync();
        }).catch((problem: unknown) => (problem as OfficeExtension.Error).code);
        sheet.protection.unprotect('geheim');
        const was = sheet.protection.protected;
        sheet.protection.load('protected');
        await context.sync();
        return [was, refused, sheet.protection.protected];
      }),
    gives: [true, 'AccessDenied', false],
  },
  {
    rule: 'rows are frozen, gridlines hidden, the tab coloured, the sheet hidden and shown',
    inPane: (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.freezePanes.freezeRows(1);
        sheet.showGridlines = false;
        sheet.tabColor = '#00FF00';
        sheet.visibility = 'VeryHidden';
        const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
        sheet.load('showGridlines,tabColor,visibility');
        await context.sync();
        return [frozen.address.split('!')[1], sheet.showGridlines, sheet.tabColor, sheet.visibility];
      }),
    gives: ['1:1', false, '#00FF00', 'VeryHidden'],
  },
  {
    rule: 'a sheet is added, renamed, moved, copied and deleted',
    inPane: (name) =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        const made = sheets.add(`${name}新`);
        made.getRange('A1').values = [['x']];
        await context.sync();
        made.name = `${name}旧`;
        made.position = 0;
        const copy = made.copy('End');
        const cell = copy.getRange('A1').load('values');
        made.load('name,position');
        await context.sync();
        const seen = [made.name.endsWith('旧'), made.position, cell.values];
        made.delete();
        copy.delete();
        const gone = sheets.getItemOrNullObject(`${name}旧`);
        await context.sync();
        return [seen, gone.isNullObject];
      }),
    gives: [[true, 0, [['x']]], true],
  },
  {
    rule: 'a name leads to its range',
    inPane: (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        const made = context.workbook.names.add(`名_${name}`, sheet.getRange('B2:C3'));
        made.load('formula,value');
        const range = context.workbook.names.getItemOrNullObject(`名_${name}`).getRangeOrNullObject().load('address');
        const missing = context.workbook.names.getItemOrNullObject('nix');
        await context.sync();
        return [(made.formula as string).split('!')[1], range.address.split('!')[1], missing.isNullObject];
      }),
    gives: ['$B$2:$C$3', 'B2:C3', true],
  },
  {
    rule: 'a comment is put on a cell, answered, resolved and found there',
    inPane: (name) =>
      Excel.run(async (context) => {
        const made = context.workbook.comments.add(`${name}!B2`, '请核对');
        made.replies.add('已核对');
        await context.sync();
        made.resolved = true;
        made.load('content,authorName,resolved,replies/items/content');
        const found = context.workbook.comments.getItemByCell(`${name}!B2`);
        const place = found.getLocation().load('address');
        await context.sync();
        const seen = [
          made.content,
          made.authorName,
          made.resolved,
          made.replies.items[0]?.content,
          place.address.split('!')[1],
        ];
        made.delete();
        const count = context.workbook.comments.getCount();
        await context.sync();
        return [seen, count.value];
      }),
    gives: [['请核对', '张三', true, '已核对', 'B2'], 0],
  },
  {
    rule: 'settings are kept through either of the two ways',
    inPane: async () => {
      const made = await Excel.run(async (context) => {
        context.workbook.settings.add('甲', { a: 1 });
        const setting = context.workbook.settings.getItemOrNullObject('甲').load('value');
        const missing = context.workbook.settings.getItemOrNullObject('乙');
        await context.sync();
        return [setting.value as unknown, missing.isNullObject];
      });
      Office.context.document.settings.set('丙', [1, 2]);
      await new Promise((done) => {
        Office.context.document.settings.saveAsync(done);
      });
      return [made, Office.context.document.settings.get('丙') as unknown];
    },
    gives: [
      [{ a: 1 }, true],
      [1, 2],
    ],
  },
  {
    rule: 'a note of an add-in is kept on its sheet',
    inPane: (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.customProperties.add('noun', 'customer');
        const kept = sheet.customProperties.getItemOrNullObject('noun').load('value');
        const missing = sheet.customProperties.getItemOrNullObject('nix');
        await context.sync();
        return [kept.value, missing.isNullObject];
      }),
    gives: ['customer', true],
  },
];
