import type { MeetingRoster } from '../../../components/options/communities/MeetingForm.tsx';
import type { MeetingDraft } from '../../../utils/core/views.ts';
import { membersOf } from '../../../utils/store/community-members.ts';
import { lastThere, logMeeting } from '../../../utils/store/roster-meeting.ts';
import { pickable } from '../../../utils/surfaces/pickable.ts';
import { records } from '../../../utils/surfaces/records.ts';
import { said, sayProblem, sentenceOf } from '../../../utils/surfaces/said.ts';

/** More than these are in no community that meets in one room. */
const MOST = 5_000;

const inWords = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

/** What can be done about the meetings of a community. */
export const meetingActions = (id: string) => ({
  async rosterOf(): Promise<MeetingRoster | undefined> {
    try {
      const store = await records();
      const members = await membersOf(store, id, MOST);
      const before = await lastThere(
        store,
        id,
        members.map((one) => one.id),
      );
      return { people: members.map(pickable), lastThere: before };
    } catch (error) {
      sayProblem(error);
      return undefined;
    }
  },
  /** @returns why it could not be saved, as a sentence; undefined if it was. */
  async onSaveMeeting(draft: MeetingDraft): Promise<string | undefined> {
    try {
      const { result, change } = await logMeeting(await records(), id, draft, Date.now());
      const there = result.flatMap(({ personIds }) => personIds).length;
      said.value = { tone: 'done', text: `Saved: the meeting, with ${inWords(there)}.`, change };
      return undefined;
    } catch (error) {
      return sentenceOf(error);
    }
  },
});
