/** The cities whose figures are held, each in its province; a municipality is in none. */
export const provinces: ReadonlyMap<string, string | undefined> = new Map([
  ['北京', undefined],
  ['天津', undefined],
  ['上海', undefined],
  ['重庆', undefined],
  ...(
    [
      ['广东', '广州 深圳 珠海 汕头'],
      ['江苏', '南京 苏州 宿迁'],
      ['浙江', '杭州 宁波'],
      ['四川', '成都'],
      ['辽宁', '沈阳'],
      ['吉林', '长春'],
      ['云南', '昆明'],
      ['黑龙江', '哈尔滨'],
      ['湖北', '武汉'],
      ['山东', '济南 青岛'],
      ['河北', '石家庄'],
      ['福建', '厦门 福州'],
      ['安徽', '合肥'],
      ['河南', '郑州'],
      ['陕西', '西安'],
      ['湖南', '长沙'],
      ['江西', '南昌'],
      ['海南', '海口'],
      ['广西', '南宁'],
      ['贵州', '贵阳'],
      ['新疆', '乌鲁木齐'],
    ] as const
  ).flatMap(([province, cities]) => cities.split(' ').map((city): [string, string] => [city, province])),
]);
