import { placeNamed, regionOf } from '#functions/match/sales-region.ts';
import { aRegion } from '#given/staff.ts';

const east = aRegion({ name: '华东', places: ['上海', '江苏', '浙江省'] });
const suzhou = aRegion({ name: '苏州', places: ['江苏省苏州市'] });
const pudong = aRegion({ name: '浦东', places: ['上海市浦东新区'] });
const north = aRegion({ name: '华北', places: ['北京市', '内蒙古'] });
const regions = [east, suzhou, pudong, north];

describe('which region an address lies in (CF-2.4)', () => {
  test.each([
    ['上海市嘉定区宝安公路1200号', '华东'],
    ['上海浦东新区张江路8号', '浦东'],
    ['江苏省苏州市吴中区东方大道9号', '苏州'],
    ['苏州市工业园区星湖街328号', '苏州'],
    ['无锡市新吴区长江路1号', '华东'],
    ['浙江省义乌市稠州北路2号', '华东'],
    ['鄂尔多斯市东胜区吉劳庆路81号', '华北'],
    ['广东省深圳市南山区科苑路15号', undefined],
    ['宝安公路1200号', undefined],
    ['', undefined],
    ['12 Rue de la Paix', undefined],
  ])('%s: %s', (address, name) => {
    expect(regionOf(address, regions)?.name).toBe(name);
  });

  test('where no region is set up, every address lies in none', () => {
    expect(regionOf('上海市嘉定区宝安公路1200号', regions.slice(0, 0))).toBeUndefined();
  });
});

describe('what counts as a place of a region', () => {
  test.each(['上海', '上海市', '江苏', '江苏省苏州市', '苏州', '义乌市', '内蒙古自治区', '上海市浦东新区', '香港'])(
    '%s is one',
    (place) => {
      expect(placeNamed(place)).toBeDefined();
    },
  );
  test.each(['', '华东', '江苏省苏州路', '鼓楼区', '苏州市吴中区东方大道', 'Shanghai', '市'])('%s is none', (place) => {
    expect(placeNamed(place)).toBeUndefined();
  });
});
