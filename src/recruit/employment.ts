import type { Relation } from '../terms/relation.ts';

/** Relations in which the worker is employed, and labour law protects them whatever the text says. */
export const isEmployment = (relation: Relation): boolean =>
  relation === 'part-time' || relation === 'labor-contract' || relation === 'dispatch';

/** Relations whose contract article 17 prescribes item by item. */
export const needsContractItems = (relation: Relation): boolean =>
  relation === 'labor-contract' || relation === 'dispatch';
