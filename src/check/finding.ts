import type { Requirement } from '../conclusion/conclusion';
import type { Place, Unread } from '../draft/paragraph';
import type { Said } from '../messages/messages';

/** What a check can say of a requirement; `error` where the check itself failed. */
export const STATUSES = ['met', 'missing', 'violated', 'review', 'error'] as const;
export type Status = (typeof STATUSES)[number];

/** A stretch of the draft with its words. Offsets are UTF-16 in the paragraph, end exclusive. */
export interface Location extends Place {
  readonly text: string;
}

/** Where something missing belongs: behind that paragraph, -1 for before the first. */
export interface Gap {
  readonly after: number;
  /** The last words that stand before the gap. */
  readonly text: string;
}

/** A requirement's status for a draft, with its places and what to say of it. */
export interface Finding {
  readonly requirement: Requirement;
  readonly status: Status;
  readonly said: readonly Said[];
  readonly locations: readonly Location[];
  readonly gap: Gap | null;
}

/** All findings of one check, one for each requirement of the draft's kind, in their order. */
export interface Assessment {
  readonly conclusion: { readonly id: string; readonly title: string };
  readonly draft: { readonly kind: string; readonly title: string; readonly unread: Unread };
  readonly findings: readonly Finding[];
}

/** Whether a finding keeps a draft from being ready: a `must` that is not as ordered, or unknown. */
export const isBlocking = ({ requirement, status }: Finding): boolean =>
  requirement.level === 'must' && (status === 'missing' || status === 'violated');

/** How many findings there are of each status, and how many of them block. */
export function summarise(
  findings: readonly Finding[],
): Readonly<Record<Status | 'blocking', number>> {
  const count = (status: Status): number =>
    findings.filter((finding) => finding.status === status).length;
  return {
    met: count('met'),
    missing: count('missing'),
    violated: count('violated'),
    review: count('review'),
    error: count('error'),
    blocking: findings.filter(isBlocking).length,
  };
}
