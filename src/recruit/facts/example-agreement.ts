/** What the fictional operator's agreement says beside its offer; nobody in it exists, and the code is nobody's. */
export const exampleAgreement = {
  account: 'agent2',
  name: '沈小满',
  signer: { account: 'recruiter', name: '周迎' },
  agency: '青禾人力（示例）',
  draft: {
    endsOn: null,
    probationDays: 0,
    host: null,
    card: { difficulty: 'pre-sales', level: 1 },
    employer: {
      name: '远山物流（示例）',
      address: '示例省远山市示例路1号',
      representative: '林远山',
      creditCode: '91000000000000000X',
    },
  },
} as const;
