import type { Page } from 'playwright-core';

export const SCAM = `【急聘】物流线上客服，在家就能做
时薪85元起，无业绩考核，轻松月入过万
上岗前先交298元培训费，转到主管微信，做满三天退还`;

export const HONEST = `远山物流绵阳分拨中心招聘电话客服5名
工作内容：接听查件、催件电话，登记投诉并跟进
时薪18元，每月15日和30日结算，按接通量和满意度考核
地点：绵阳市游仙区，需到岗培训三天，培训期间照发工资，不收任何费用
请在公司官网“加入我们”栏目投递简历`;

export const SCAM_CHAT = `对方：你好，简历通过了，明天就可以上岗
我：需要做什么
对方：上岗前先交培训费300元，转给财务，做满一个月退还
我：好的`;

/** Pastes a text, asks for the verdict, and waits until it is there: from the worker, or from the server. */
export async function check(page: Page, text: string): Promise<void> {
  await page.locator('#text').fill(text);
  await page.locator('button.main').click();
  await page.locator('.verdict-head').waitFor();
}
