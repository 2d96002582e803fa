const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** 行业词: what companies say they do; words on one line are said for one another. */
export const TRADE_FAMILIES: readonly (readonly string[])[] = `
科技 技术 科技发展 技术开发 技术发展 高科技 高新技术 高新科技 科技开发 科贸
实业 实业发展 工贸实业
贸易 商贸 经贸 工贸 贸易发展 商贸发展
进出口 进出口贸易 对外贸易 外贸 国际贸易
物流 货运 运输 货物运输 物流运输 供应链 供应链管理 国际物流 货运代理 货代 道路运输 交通运输
快递 速递 速运
仓储 仓储服务 冷链 冷藏 冷链物流
电子 电子科技 电子技术 电子产品 电子元件 电子元器件 元器件 微电子
电子商务 电商
电器 电气 电气设备 电力设备 电器设备 成套电气 输变电 高低压电器 电工
电力 电力工程 供电 发电 水电 风电 热电 电力科技
家电 家用电器 小家电 厨房电器
新能源 能源 能源科技 新能源科技 清洁能源 绿色能源
光伏 太阳能 光伏科技 光电 光电科技 光电子
电池 锂电 锂电池 蓄电池 储能 储能科技
充电桩 充电设备
化工 化学 化工科技 精细化工 化学工业 化工原料 化工产品 石化 石油化工 日化 日用化工 化学品
涂料 油漆 漆业 颜料 染料 油墨
塑料 塑胶 塑业 橡塑 塑料制品 塑胶制品 高分子 高分子材料 改性塑料
橡胶 橡胶制品 轮胎 胶业
新材料 材料 材料科技 新材料科技 复合材料 纳米材料 功能材料
建材 建筑材料 建材科技 装饰材料 新型建材 装饰建材
陶瓷 瓷业 陶瓷科技 卫浴 洁具 卫浴洁具 陶业
水泥 混凝土 商品混凝土 砂石 预拌混凝土 石材 石业
玻璃 玻璃制品 玻璃科技
钢铁 钢材 钢构 钢结构 钢管 钢业 特钢 不锈钢 金属材料
金属 金属制品 五金 五金制品 五金工具 五金机电 铝业 铜业 有色金属 铝材 金属科技 冶金 铸造 锻造 铸业
机械 机械设备 机电 机电设备 机械制造 重工 机械科技 精密机械 机器 装备 机械工程 工程机械 智能装备 装备制造 重型机械 通用设备 机电科技 机电工程 精机 农机 农业机械 矿山机械 纺织机械 食品机械 包装机械
设备 成套设备 专用设备 环保设备 制冷设备 石油设备
自动化 自动化设备 自动化科技 工业自动化 智能 智能科技 智能设备 机器人 智能制造 自控 控制技术 智能控制
仪器 仪表 仪器仪表 仪器设备 测控 计量 检测设备 科学仪器 实验设备 分析仪器
阀门 泵阀 泵业 水泵 流体设备 流体控制
轴承 齿轮 传动 传动设备 液压 气动 紧固件 标准件 密封件
模具 模具科技 精密模具 模塑 精密制造 数控 数控机床 机床 刀具 工具 量具
电缆 线缆 电线电缆 光缆 线材
照明 灯饰 灯具 照明科技 光源 照明电器 半导体照明
半导体 集成电路 芯片 微电子科技
通信 通讯 通信设备 通信技术 通讯设备 通信工程 电信 通讯科技
计算机 电脑 计算机科技 计算机系统 计算机软件 计算机网络
软件 软件科技 软件开发 软件技术
信息 信息技术 信息科技 信息系统 信息工程 信息咨询 信息服务 数据 大数据 数字科技 数据科技 数码 数码科技
网络 网络科技 网络技术 互联网 互联网科技 网络信息 云计算 云科技 物联网 物联网科技 人工智能
系统集成 系统工程 安防 安防科技 监控
医疗 医疗科技 医疗器械 医疗设备 医疗用品 医疗器材 医用设备 医用器材 器械
医药 药业 制药 药品 医药科技 中药 药材 中药材 药房 大药房 医药连锁 饮片
生物 生物科技 生物技术 生物工程 生物医药 生物制药 基因 基因科技
健康 健康科技 健康管理 大健康 健康产业 保健品 养老 养老服务 康养 护理
医院 诊所 门诊部 口腔 口腔门诊 眼科 体检 医疗美容
食品 食品科技 食品工业 食品加工 食业 食品配料 粮油 粮油食品 米业 面业 面粉 油脂 调味品 调味食品 休闲食品 罐头
餐饮 餐饮管理 餐饮服务 饮食 饮食服务 酒楼 饭店 火锅 餐厅 食府 小吃
饮料 饮品 饮料食品 水业 矿泉水
酒业 酒类 酿酒 酿造 白酒 葡萄酒 啤酒 酒厂
茶业 茶叶 茶 茶文化 茶行
乳业 奶业 乳品 乳制品
糖业 盐业 烟草 烟酒
肉业 肉类 肉制品 肉食品 禽业 屠宰
水产 水产品 海产 海产品 渔业 海洋食品 水产养殖
农业 农业科技 农业发展 生态农业 农牧 农业开发 现代农业 农林 农产品 农副产品 果业 果蔬 蔬菜 水果 种植 种业 种子 农资 花卉 园艺 苗木 菌业
牧业 畜牧 养殖 畜牧业 饲料 饲料科技 动物保健 兽药 宠物 宠物用品
化肥 肥业 肥料 农药 植保
林业 木业 木制品 竹业 竹木 板业 木材 人造板
纺织 纺织品 纺织科技 针织 棉纺 毛纺 化纤 印染 织造 丝绸 纱业 布业 家纺 家用纺织品 无纺布 面料 针纺织品 化纤科技 刺绣
服装 服饰 服装服饰 制衣 衣业 时装 服饰科技 内衣 童装 羽绒 袜业
鞋业 鞋服 制鞋 鞋材 鞋帽
皮革 皮具 箱包 皮业 皮革制品 皮草
饰品 首饰 珠宝 珠宝首饰 黄金 钟表 眼镜 工艺品 工艺 礼品 工艺礼品 工艺美术
日用品 百货 日用百货 生活用品 家居用品 洗涤用品 清洁用品 化妆品 美容 美容美发 美业 美妆
母婴 母婴用品 婴童用品 玩具 文具 文教用品 办公用品 体育用品 文体用品 办公设备 教学设备 教育装备
家具 家私 家居 家具制造 家居科技 家居用品科技 橱柜 衣柜 门窗 门业 幕墙 地板 窗帘 整装 厨具 厨房设备
装饰 装饰工程 装潢 建筑装饰 装饰装修 装修 室内设计 建筑装饰工程 装饰设计 装饰设计工程
建筑 建设 建筑工程 建设工程 工程 建工 建筑安装 建筑安装工程 工程建设 市政 市政工程 路桥 路桥工程 公路工程 基础工程 土木工程 安装工程 安装 防水 防水工程 消防 消防工程 防腐 保温 建筑劳务 爆破
园林 园林绿化 景观 园林景观 绿化 园林工程 景观工程 绿化工程
房地产 地产 置业 房地产开发 房产 物业 物业管理 物业服务 房屋租赁 房地产经纪
设计 建筑设计 工业设计 规划设计 勘察设计 设计院 勘察 测绘 地理信息 空间设计
监理 工程监理 工程咨询 造价咨询 工程管理 项目管理 招标代理
环保 环保科技 环保工程 环境 环境科技 环境工程 节能 节能科技 节能环保 水处理 净化 净化科技 净化设备 环保技术 环境技术 水务 水利 再生资源 资源 资源再生 废旧物资 环卫 生态 生态科技 生态环境
矿业 矿产 煤业 煤炭 石油 燃气 天然气 油气 石油天然气 油田 勘探 矿山 焦化 页岩
汽车 汽车零部件 汽配 汽车配件 汽车销售 汽车服务 汽车贸易 汽贸 车业 汽修 汽车科技 汽车租赁 汽车维修 汽车用品 摩托车 电动车 自行车
航空 航天 航空科技 航空工业 无人机 通用航空 航空服务
船舶 造船 船业 海运 航运 港口 港务 船务 海洋工程 海洋科技
轨道交通 铁路 交通 交通科技 地铁 高铁 轨道 公交
包装 包装材料 包装制品 包装科技 纸业 纸品 纸制品 造纸 彩印 印刷 印务 印刷包装 包装印刷 图文
文化 文化传播 文化传媒 传媒 文化艺术 文化发展 文化创意 文创 文化产业 影视 影视文化 影业 动漫 出版 图书 书店 影视传媒 演艺
广告 广告传媒 广告设计 公关 营销策划 品牌管理 策划 会展 展览 会展服务 展览服务 展示 企业形象策划 市场营销
教育 教育科技 教育咨询 教育培训 培训 教育信息咨询 学校 培训学校 幼儿园
旅游 旅游开发 旅行社 国际旅行社 文旅 文化旅游 旅游发展 旅业 景区
酒店 酒店管理 宾馆 大酒店 酒店用品 酒店服务 民宿 度假村
体育 体育文化 健身 体育发展 体育科技 运动
娱乐 游戏 网络游戏 游乐 游艺
咨询 管理咨询 企业管理 企业管理咨询 商务咨询 咨询服务 企业服务 商务服务 商务 财务咨询 投资咨询 财税 人力资源 人力资源服务 劳务 劳务派遣 知识产权 知识产权代理 法律咨询 代理记账
投资 投资管理 创业投资 资产管理 股权投资 资本 基金管理 控股 投资控股 风险投资 产业投资 投资发展
金融 银行 保险 证券 担保 融资租赁 小额贷款 典当 期货 信托 融资担保 保险代理 保险经纪 租赁 商业保理
服务 家政 家政服务 保洁 保洁服务 保安 保安服务 检测 检验 检测技术 认证 检测服务 技术服务 科技服务 鉴定
超市 商场 百货商场 连锁 购物中心 便利店 商业 商业管理 商业连锁 零售
发展 开发 产业 产业发展 经济发展 城市发展 城市建设 开发建设 城建
制造 工业 制品 加工 制造业 工业科技 工业发展 生产
国际 集团 控股集团 联合 股份
研究 研究院 研究所 研发 科研
印象 摄影 婚庆 婚纱 婚庆服务 礼仪
`
  .trim()
  .split('\n')
  .map(list);

/** 通用词: trades that nearly any company may add or leave out, so that lacking one tells little. */
export const GENERIC_TRADES: ReadonlySet<string> = new Set(
  list('科技 技术 发展 开发 集团 国际 控股 产业 制造 工业 制品 设备 工程 服务 股份 联合 管理 系统 科技发展 控股集团'),
);

/** 组织形式 of companies, longest first: which of these a name ends in hardly tells companies apart. */
export const COMPANY_FORMS: readonly string[] = list(`
集团股份有限责任公司 集团有限责任公司 集团股份有限公司 股份集团有限公司 股份有限责任公司 有限责任总公司 有限责任公司
集团有限公司 股份有限公司 有限责任公 股份有限公 集团总公司 集团股份公司 有限总公司 集团公司 股份公司 有限公司 责任有限公司
有限公 总公司 有限责任 公司 集团 有限 有限合伙企业 普通合伙企业 有限合伙 普通合伙 合伙企业 个人独资企业 独资企业 企业 个体工商户
`);

/** 其他组织形式: a works, a shop or a bureau is another establishment than a company of the same name. */
export const HOUSE_FORMS: readonly string[] = list(`
农民专业合作社 专业合作社 合作社 合作联社 总厂 分厂 工厂 加工厂 制造厂 厂 商行 贸易行 经营部 经销部 经销处 经营处 批发部 门市部
销售部 服务部 营业部 维修部 商店 门店 专卖店 便利店 超市 店 铺 商场 工作室 律师事务所 会计师事务所 事务所 中心 家庭农场 农场
研究院 研究所 设计院 医院 学校 幼儿园 协会 工作站 坊 馆 行 社
`);

/** 分支机构: what the name of a branch ends in. */
export const BRANCH_FORMS: readonly string[] = list(`
分公司 支公司 子公司 分店 分厂 分部 分社 分行 支行 分院 分校 分中心 办事处 代表处 联络处 办公室 营业部 营业厅 项目部 事业部 销售部
工程处 门店 专卖店 旗舰店 直营店 体验店 服务部 服务中心 销售中心 研发中心 分支机构 工厂 生产基地 仓库
`);

/** 县级市 whose bare name is more often a brand than a place. */
export const WORDLIKE_PLACES: ReadonlySet<string> = new Set(
  list(`新乐 安国 怀仁 孝义 灯塔 开原 大安 龙井 和龙 尚志 五常 铁力 同江 富锦 北安 安达 海伦 无为 天长 明光 东方 合作 同仁 新星 白杨
双河 安宁 当阳 天门 阳春 四会 平果 万宁 文昌 英德 江山 永安 新民 海城 新泰 隆昌 华亭 兴平 弥勒 宁安 德兴 乐平 永济 大冶 信宜 东兴
福安 高安 南安 瑞昌 兴城 兴宁 兴仁 永城 灵宝 恩平 普宁 罗定 万源 昆玉 玉环 石首 三河 河间 高平 原平 南宫 海林 虎林 海阳`),
);

/** English words in company names and the trade that they stand for. */
export const ENGLISH_TRADES: ReadonlyMap<string, string> = new Map(
  `technology 科技|technologies 科技|tech 科技|science 科技|sci 科技|trading 贸易|trade 贸易|commerce 贸易|commercial 贸易
industry 实业|industrial 实业|industries 实业|enterprise 实业|enterprises 实业|logistics 物流|transport 物流|transportation 物流|freight 物流|express 快递
electronics 电子|electronic 电子|electric 电器|electrical 电器|power 电力|energy 新能源|solar 光伏|photovoltaic 光伏|battery 电池|chemical 化工|chemicals 化工
chemistry 化工|coating 涂料|coatings 涂料|paint 涂料|plastic 塑料|plastics 塑料|rubber 橡胶|materials 新材料|material 新材料|building 建材
ceramics 陶瓷|ceramic 陶瓷|glass 玻璃|steel 钢铁|metal 金属|metals 金属|hardware 五金|machinery 机械|machine 机械|mechanical 机械
equipment 设备|automation 自动化|intelligent 智能|smart 智能|robot 机器人|robotics 机器人|instrument 仪器|instruments 仪器|meter 仪表|meters 仪表
valve 阀门|valves 阀门|pump 泵业|bearing 轴承|bearings 轴承|mould 模具|mold 模具|tools 工具|cable 电缆|lighting 照明|semiconductor 半导体
communication 通信|communications 通信|telecom 通信|computer 计算机|software 软件|information 信息|data 数据|network 网络|digital 数码|internet 互联网
medical 医疗|pharmaceutical 医药|pharmaceuticals 医药|pharma 医药|biotech 生物|biotechnology 生物|biological 生物|health 健康|healthcare 健康|hospital 医院
food 食品|foods 食品|foodstuff 食品|catering 餐饮|restaurant 餐饮|beverage 饮料|beverages 饮料|drinks 饮料|wine 酒业|liquor 酒业|tea 茶业|dairy 乳业
seafood 水产|aquatic 水产|agriculture 农业|agricultural 农业|seeds 种业|feed 饲料|fertilizer 肥料|wood 木业|timber 木业|textile 纺织|textiles 纺织
garment 服装|garments 服装|clothing 服装|apparel 服装|fashion 服装|shoes 鞋业|footwear 鞋业|leather 皮革|jewelry 珠宝|gifts 礼品|crafts 工艺品
cosmetics 化妆品|toys 玩具|stationery 文具|furniture 家具|home 家居|decoration 装饰|construction 建筑|engineering 工程|landscape 园林|realty 房地产
estate 房地产|property 物业|design 设计|environmental 环保|environment 环保|environ 环保|protection 环保|water 水务|mining 矿业|coal 煤业|oil 石油|petroleum 石油|gas 燃气
automobile 汽车|automotive 汽车|auto 汽车|aviation 航空|aerospace 航天|ship 船舶|shipping 航运|marine 船舶|railway 铁路|packaging 包装|packing 包装|paper 纸业
printing 印刷|culture 文化|cultural 文化|media 传媒|film 影视|advertising 广告|exhibition 会展|education 教育|training 培训|tourism 旅游|travel 旅游
hotel 酒店|sports 体育|entertainment 娱乐|game 游戏|games 游戏|consulting 咨询|management 企业管理|investment 投资|capital 投资|finance 金融|financial 金融|bank 银行
insurance 保险|service 服务|services 服务|testing 检测|supermarket 超市|development 发展|manufacturing 制造|international 国际|import 进出口|export 进出口|garden 园林`
    .split(/[|\n]/u)
    .map((entry) => entry.trim().split(' ') as [string, string]),
);

/** English words that only say what kind of firm it is. */
export const ENGLISH_FORMS: ReadonlySet<string> = new Set(
  list(`co ltd limited company corp corporation inc incorporated llc llp plc lp gmbh ag sa sas srl spa bv nv ab oy as kk pte pty sdn bhd
group holding holdings the and of coltd branch youxian gongsi youxiangongsi zeren gufen jituan`),
);

/** English names of places that are not their pinyin. */
export const ENGLISH_PLACES: ReadonlyMap<string, string> = new Map(
  `harbin 哈尔滨|urumqi 乌鲁木齐|hohhot 呼和浩特|lhasa 拉萨|xi an 西安|shaanxi 陕西|inner mongolia 内蒙古|tibet 西藏|hong kong 香港|hongkong 香港
macau 澳门|macao 澳门|taipei 台北|taiwan 台湾|kashgar 喀什|qiqihar 齐齐哈尔|ordos 鄂尔多斯|peking 北京|canton 广州|erdos 鄂尔多斯|kunshan 昆山|kaohsiung 高雄`
    .split(/[|\n]/u)
    .map((entry) => {
      const at = entry.lastIndexOf(' ');
      return [entry.slice(0, at), entry.slice(at + 1)];
    }),
);
