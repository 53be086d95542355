import type { Words } from '../../../kernel/words.ts';

/** What every table says. */
export const tableWords = {
  search: { 'zh-CN': '搜索', en: 'Search' },
  narrow: { 'zh-CN': '筛选', en: 'Filter' },
  all: { 'zh-CN': '全部', en: 'All' },
  from: { 'zh-CN': '从', en: 'from' },
  to: { 'zh-CN': '到', en: 'to' },
  clear: { 'zh-CN': '清除条件', en: 'Clear filters' },
  nothingFits: { 'zh-CN': '没有符合条件的记录。', en: 'Nothing fits these filters.' },
  columns: { 'zh-CN': '列', en: 'Columns' },
  columnsShown: { 'zh-CN': '显示哪些列', en: 'Columns shown' },
  columnsAsFirst: { 'zh-CN': '恢复默认', en: 'As at first' },
  select: { 'zh-CN': '选择', en: 'Select' },
  selectPage: { 'zh-CN': '选中本页', en: 'Select this page' },
  unselect: { 'zh-CN': '取消选择', en: 'Clear selection' },
  details: { 'zh-CN': '详情', en: 'Details' },
  copyLink: { 'zh-CN': '复制链接', en: 'Copy link' },
  copied: { 'zh-CN': '已复制', en: 'Copied' },
  notCopied: {
    'zh-CN': '没能复制，请从地址栏复制。',
    en: 'Not copied; please copy it from the address bar.',
  },
  close: { 'zh-CN': '关闭', en: 'Close' },
  notOnPage: {
    'zh-CN': '这一条不在当前这一页里，可能换了页、换了条件，或已不在了。',
    en: 'This record is not on this page: the page or the filters changed, or it is gone.',
  },
  export: { 'zh-CN': '导出', en: 'Export' },
  exportTitle: { 'zh-CN': '导出符合条件的全部记录', en: 'Export everything that fits' },
  exportColumns: { 'zh-CN': '包含哪些列', en: 'Columns' },
  shownColumns: { 'zh-CN': '只要现在显示的列', en: 'Those shown now' },
  allColumns: { 'zh-CN': '所有列', en: 'All of them' },
  fileKind: { 'zh-CN': '文件格式', en: 'File' },
  exportStart: { 'zh-CN': '导出', en: 'Export' },
  exportStop: { 'zh-CN': '停止', en: 'Stop' },
  exportCapped: {
    'zh-CN': '一次最多导出 10,000 条。请先缩小条件，分几次导出。',
    en: 'At most 10,000 records at once. Narrow the filters and export in parts.',
  },
  exportTrouble: { 'zh-CN': '没能导出：', en: 'Not exported: ' },
  import: { 'zh-CN': '导入', en: 'Import' },
  importTitle: { 'zh-CN': '从表格导入', en: 'Import from a spreadsheet' },
  importChoose: { 'zh-CN': '选择 XLSX 或 CSV 文件', en: 'Choose an XLSX or CSV file' },
  importForm: { 'zh-CN': '下载空白表格', en: 'Get the empty form' },
  importHow: {
    'zh-CN': '第一行是列名，之后每行一条。先预览，确认后才会写入。',
    en: 'The first row names the columns, each further row is a record. You see a preview before anything is written.',
  },
  importSend: { 'zh-CN': '写入', en: 'Import' },
  importOther: { 'zh-CN': '换一个文件', en: 'Another file' },
  importMissing: { 'zh-CN': '没有填', en: 'missing' },
  importRefusedFile: { 'zh-CN': '下载没写入的行', en: 'Get the refused rows' },
  reason: { 'zh-CN': '原因', en: 'Reason' },
  handedOver: {
    'zh-CN':
      '下面的临时密码只显示这一次，关掉就看不到了，也不会写进任何文件。请逐个当面或打电话告诉本人，不要发在群里；登录后会要求改掉。',
    en: 'These temporary passwords are shown only now and are in no file. Tell each of them in person or by telephone, never in a group; they will be asked to change it.',
  },
  signInName: { 'zh-CN': '登录名', en: 'Sign-in name' },
  temporaryPassword: { 'zh-CN': '临时密码', en: 'Temporary password' },
  rowNumber: { 'zh-CN': '行', en: 'Row' },
  fileTooBig: {
    'zh-CN': '文件超过 5 MB，请分成几个再导入。',
    en: 'The file is over 5 MB. Please split it.',
  },
  fileUnreadable: {
    'zh-CN': '这个文件读不懂，请另存为 XLSX 或 CSV 后再选。',
    en: 'This file cannot be read. Please save it as XLSX or CSV and choose it again.',
  },
  fileUnwritable: {
    'zh-CN': '没能生成文件，请刷新页面再试。',
    en: 'The file could not be made. Please reload the page and try again.',
  },
  fileEmpty: {
    'zh-CN': '文件里没有数据：第一行应是列名，从第二行起是记录。',
    en: 'There is nothing in the file: the first row names the columns, records begin in the second.',
  },
  cancel: { 'zh-CN': '取消', en: 'Cancel' },
  nothing: { 'zh-CN': '—', en: '—' },
  masked: { 'zh-CN': '已遮盖', en: 'masked' },
  xlsx: { 'zh-CN': 'Excel（XLSX）', en: 'Excel (XLSX)' },
  csv: { 'zh-CN': 'CSV', en: 'CSV' },
} as const satisfies { readonly [name: string]: Words };

const figure = (count: number): string => count.toLocaleString('en-US');

export const totalWords = (total: number, isCapped: boolean): Words => ({
  'zh-CN': `共 ${figure(total)}${isCapped ? ' 条以上' : ' 条'}`,
  en: isCapped ? `over ${figure(total)} records` : `${figure(total)} ${total === 1 ? 'record' : 'records'}`,
});

export const selectedWords = (count: number): Words => ({
  'zh-CN': `已选 ${figure(count)} 条`,
  en: `${figure(count)} selected`,
});

export const progressWords = (count: number, total: number): Words => ({
  'zh-CN': `已取 ${figure(count)} / ${figure(total)} 条`,
  en: `${figure(count)} of ${figure(total)}`,
});

export const exportedWords = (count: number): Words => ({
  'zh-CN': `已导出 ${figure(count)} 条，文件在您的下载文件夹里。`,
  en: `${figure(count)} exported; the file is in your downloads.`,
});

export const columnMissingWords = (names: string): Words => ({
  'zh-CN': `文件里缺少这些列：${names}。请对照空白表格的列名。`,
  en: `These columns are missing: ${names}. The empty form shows the names.`,
});

export const previewWords = (count: number): Words => ({
  'zh-CN': `读到 ${figure(count)} 行，还没有写入。`,
  en: `${figure(count)} rows read; nothing is written yet.`,
});

export const previewMoreWords = (count: number): Words => ({
  'zh-CN': `另有 ${figure(count)} 行没有在这里列出。`,
  en: `${figure(count)} more rows are not listed here.`,
});

export const importedWords = (accepted: number, refused: number): Words => ({
  'zh-CN': `写入 ${figure(accepted)} 行${refused > 0 ? `，没写入 ${figure(refused)} 行` : ''}。`,
  en: `${figure(accepted)} imported${refused > 0 ? `, ${figure(refused)} refused` : ''}.`,
});

export const importBrokeWords = (sent: number, total: number): Words => ({
  'zh-CN': `写到第 ${figure(sent)} 行（共 ${figure(total)} 行）时中断了，后面的没有写入。`,
  en: `It broke off after row ${figure(sent)} of ${figure(total)}; what follows is not written.`,
});

export const bulkWords = (done: number, failed: number, left: number): Words => ({
  'zh-CN': `办成 ${figure(done)} 条${failed > 0 ? `，没办成 ${figure(failed)} 条` : ''}${left > 0 ? `，不适用 ${figure(left)} 条` : ''}。`,
  en: `${figure(done)} done${failed > 0 ? `, ${figure(failed)} failed` : ''}${left > 0 ? `, ${figure(left)} left out` : ''}.`,
});
