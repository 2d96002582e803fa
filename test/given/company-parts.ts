const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** A place that companies are in: how names call it, how addresses do, and its telephone area. */
export interface Town {
  readonly province: string;
  readonly city: string;
  readonly short: string;
  readonly areas: readonly string[];
  readonly areaCode: string;
}

const town = (line: string): Town => {
  const [province = '', city = '', short = '', areaCode = '', ...areas] = words(line);
  return { province: province === '-' ? '' : province, city, short, areaCode, areas };
};

/** Large and small towns; a county-level city has its townships as areas. */
export const TOWNS: readonly Town[] = `
浙江省 义乌市 义乌 0579 稠江街道 福田街道 佛堂镇 北苑街道
江苏省 昆山市 昆山 0512 玉山镇 花桥镇 周市镇 千灯镇
浙江省 慈溪市 慈溪 0574 浒山街道 观海卫镇 周巷镇
福建省 晋江市 晋江 0595 陈埭镇 青阳街道 池店镇
福建省 石狮市 石狮 0595 灵秀镇 宝盖镇
贵州省 遵义市 遵义 0851 红花岗区 汇川区 播州区
云南省 曲靖市 曲靖 0874 麒麟区 沾益区
内蒙古自治区 包头市 包头 0472 昆都仑区 青山区 九原区
新疆维吾尔自治区 乌鲁木齐市 乌鲁木齐 0991 天山区 水磨沟区 新市区
吉林省 延吉市 延吉 0433 新兴街道 河南街道
安徽省 六安市 六安 0564 金安区 裕安区
四川省 宜宾市 宜宾 0831 翠屏区 叙州区
河南省 洛阳市 洛阳 0379 涧西区 洛龙区 西工区
山东省 临沂市 临沂 0539 兰山区 河东区 罗庄区
黑龙江省 哈尔滨市 哈尔滨 0451 道里区 香坊区 南岗区
广西壮族自治区 南宁市 南宁 0771 青秀区 西乡塘区 良庆区
海南省 海口市 海口 0898 龙华区 美兰区
甘肃省 兰州市 兰州 0931 城关区 七里河区
宁夏回族自治区 银川市 银川 0951 兴庆区 金凤区
- 重庆市 重庆 023 渝北区 江北区 九龙坡区
- 天津市 天津 022 津南区 西青区 武清区
湖南省 长沙市 长沙 0731 岳麓区 雨花区 望城区
广东省 佛山市 佛山 0757 南海区 顺德区 禅城区
广东省 中山市 中山 0760 小榄镇 古镇镇 火炬开发区
辽宁省 大连市 大连 0411 甘井子区 沙河口区 金州区
江西省 赣州市 赣州 0797 章贡区 南康区
湖北省 襄阳市 襄阳 0710 樊城区 襄州区
陕西省 咸阳市 咸阳 029 秦都区 渭城区
`
  .trim()
  .split('\n')
  .map(town);

/** What companies do, with a few trades that no list is likely to have. */
export const TRADES: readonly string[] = words(`
汽车零部件 服装 纺织 渔具 农业科技 生物科技 水产 家具 文化传媒 软件 光电 轴承 阀门 包装 印刷 酒业 茶业 乳业 园林绿化
建筑工程 装饰工程 房地产开发 旅游 餐饮管理 教育咨询 企业管理 人力资源 投资 广告 船舶 航空科技 矿业 煤业 钢铁 铝业 电缆 照明
半导体 通信设备 网络科技 信息技术 医药 玩具 文具 珠宝 鞋业 皮革 陶瓷 玻璃 水泥 木业 竹炭 蜂业 假发 香料 雕塑 模具 塑胶 橡胶
涂料 肥料 饲料 种业 畜牧 粮油 调味品 仓储 快递 供应链管理 商贸 贸易 科技 实业 电子商务 家政服务 物业管理 检测技术 消防工程 机器人
`);

/** English words for some of the trades. */
export const TRADES_IN_ENGLISH: ReadonlyMap<string, string> = new Map([
  ['服装', 'Garments'],
  ['纺织', 'Textile'],
  ['家具', 'Furniture'],
  ['软件', 'Software'],
  ['贸易', 'Trading'],
  ['科技', 'Technology'],
  ['实业', 'Industrial'],
  ['玩具', 'Toys'],
  ['陶瓷', 'Ceramics'],
  ['模具', 'Mould'],
  ['包装', 'Packaging'],
  ['照明', 'Lighting'],
  ['医药', 'Pharmaceutical'],
  ['轴承', 'Bearing'],
]);

/** Characters of brands. */
export const BRAND_CHARACTERS: readonly string[] = Array.from(
  '安邦博彩辰诚驰达德顶东栋帆方飞丰福富钢冠光广国海翰航豪皓禾恒宏鸿华欢辉惠吉佳嘉坚建健江杰捷金锦京晶精景巨聚君俊凯康科昆蓝朗乐力立利联良林凌龙隆绿伦迈美蒙妙名铭明茗宁诺鹏品普奇琪启千乔勤庆群然仁荣融如锐瑞润森山尚盛石时世舒双硕思松泰腾天田通同万旺威维伟文沃希晰熙翔祥骁小新馨鑫信兴雄旭轩雅亚岩阳耀业一依怡亿易益银英颖永优友宇裕誉元源远月跃云运泽展兆哲真正知志智中忠众州洲卓紫自尊',
);

/** Characters that sound alike, each standing for another in a slip of an input method. */
export const SOUND_ALIKE: readonly string[] = words(
  '鑫新馨欣信 佳嘉家加 宏鸿弘红 华桦骅 铭明名茗鸣 瑞锐睿 诚成城程 达答 丰峰锋风 福富付 恒衡 辉惠徽 捷杰洁 金锦津 俊君峻 利立力丽 联连莲 龙隆 润闰 盛胜圣 泰太 腾藤 伟维唯威 祥翔 兴星 旭叙 雅亚 耀曜 怡依宜 亿益易 英颖 永勇 优友 宇裕誉 元源远 泽则 智志知 卓琢',
);

export const SURNAMES: readonly string[] = Array.from(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高罗郑梁谢宋唐许邓韩冯曹彭曾萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈',
);
export const GIVEN: readonly string[] = Array.from(
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英玉兰凤洁梅琳素云莲真环雪荣爱妹霓裳婷宁欣晨晖皓宇泽睿子轩梓涵一诺思远嘉懿国栋志鹏建华晓东文博',
);

export const ROADS: readonly string[] = words(`
人民路 解放北路 中山西路 建设大道 创新一路 工业园路 迎宾大道 滨河路 学府街 光华巷 振兴路 胜利南街 友谊路 环城北路 科苑路 长征路 金融街 府前路 富民路
兴业大道 康庄路 凤凰街 梧桐路 站前路 港口大道 文化路 和平街 青年路 三环南路 民主路 春风路 高新路 同安街 望江路 龙泉大道 朝阳路 北海道 五一路
`);

export const PARKS: readonly string[] = words(
  '软件园 创业大厦 联东工业园 国际商务中心 万象广场 星河科技园 汇丰大厦 总部基地',
);

export const FORMS: readonly string[] = words('有限公司 有限公司 有限公司 有限责任公司 股份有限公司 集团有限公司');

export const VILLAGES: readonly string[] = words('石桥 大塘 新联 上河 柳林 双井 东岭 后溪');
