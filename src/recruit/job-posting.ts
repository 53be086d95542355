import type { Json } from '../verify/canonical.ts';
import type { Offer } from './offer.ts';
import { offerText } from './offer-words.ts';

const EMPLOYMENT = {
  'part-time': 'PART_TIME',
  'labor-contract': 'FULL_TIME',
  dispatch: 'TEMPORARY',
  'labor-service': 'CONTRACTOR',
  platform: 'CONTRACTOR',
  student: 'INTERN',
} as const;

/** A posting in the vocabulary that search engines read (schema.org JobPosting). It proves nothing; the signature does. */
export const jobPostingOf = (
  offer: Offer,
  {
    id,
    publishedAt,
    expiresAt,
  }: { readonly id: string; readonly publishedAt: string; readonly expiresAt: string },
): Json => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  identifier: { '@type': 'PropertyValue', name: offer.employer, value: id },
  title: offer.title,
  description: offerText(offer),
  datePosted: publishedAt.slice(0, 10),
  validThrough: expiresAt,
  employmentType: EMPLOYMENT[offer.relation],
  hiringOrganization: { '@type': 'Organization', name: offer.employer },
  jobLocationType: 'TELECOMMUTE',
  applicantLocationRequirements: { '@type': 'City', name: offer.city },
  jobLocation: {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: offer.city, addressCountry: 'CN' },
  },
  totalJobOpenings: offer.headcount,
  qualifications: offer.requirements,
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'CNY',
    value: {
      '@type': 'QuantitativeValue',
      minValue: Number(offer.low),
      maxValue: Number(offer.high),
      unitText: 'HOUR',
    },
  },
  directApply: false,
});
