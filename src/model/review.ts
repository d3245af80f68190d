/** What becomes of a thread; `accepted`: what it asks for was taken up, `resolved`: it is settled either way. */
export const reviewStates = ['open', 'resolved', 'accepted'] as const;
export type ReviewState = (typeof reviewStates)[number];

/**
 * What a record says of another person’s work; its words are the record’s note. Each is its author’s own record in the
 * author’s own file, so whoever answers or closes a thread writes into nobody else’s.
 */
export type Review =
  | {
      /** Opens a thread. */
      readonly is: 'comment';
      /** The tag, note, check or correction that it is about; without it the passage alone. */
      readonly on?: string;
    }
  | {
      readonly is: 'reply';
      /** The comment that opened the thread; likewise below. */
      readonly to: string;
    }
  | {
      readonly is: 'state';
      readonly to: string;
      readonly state: ReviewState;
      /** The change of state that its author saw and put this one in the place of; none was seen where it is absent. */
      readonly after?: string;
    };
