/** How the tests' room says what it writes into the record. */
export const qualifyAuditWords = {
  happenings: {
    'qualification.kept': { 'zh-CN': '证书和报名放在一起', en: 'Certificate kept with an application' },
    'qualification.erased': { 'zh-CN': '拿走证书', en: 'Kept certificate erased' },
    'by-hand.answered': { 'zh-CN': '答复人工测试申请', en: 'Request for a test by hand answered' },
  },
  subjects: {
    qualification: { 'zh-CN': '存下的证书', en: 'kept certificate' },
    'by-hand': { 'zh-CN': '人工测试申请', en: 'request for a test by hand' },
  },
  names: { certificateId: { 'zh-CN': '证书', en: 'certificate' } },
  values: {},
};
