import { minutesIn, minutesInWords } from '../../utils/core/duration.ts';
import type { InteractionKind } from '../../utils/core/interaction-kinds.ts';
import { communityName } from '../person/community-name.ts';
import { dayInWords } from '../ui/time.ts';
import { capital } from '../ui/words.ts';
import type { LogState } from './draft.ts';
import type { LogFormProps } from './LogForm.tsx';

/** The fields of the form, each of which a chip may stand for. */
export const SECTIONS = [
  ...(['who', 'kind', 'about', 'topics', 'when', 'where', 'followUp', 'insights', 'links'] as const),
  ...(['gave', 'got'] as const),
];
export type Section = (typeof SECTIONS)[number];

/** One thing that will be saved, as a chip. */
export interface SaidChip {
  key: string;
  section: Section;
  text: string;
  /** Softer, behind it. */
  note?: string;
  /** Of a person: their id. */
  personId?: string;
  /** What it is of the text that grows as it is typed: that is not read out at each key. */
  isText?: true;
  /** How it is taken out: a part of the form, or the person of the page. */
  without?: Partial<LogState> | 'profile';
}

type Around = Pick<LogFormProps, 'profileName' | 'profileId' | 'places' | 'today' | 'onDropProfile'> & {
  /** What a kind is called. */
  kindName(kind: InteractionKind): string;
};

function people({ chosen }: LogState, { profileName, profileId, onDropProfile }: Around): SaidChip[] {
  const ofPage: SaidChip[] =
    profileName === undefined
      ? []
      : [
          {
            ...{ key: 'page', section: 'who', text: profileName, personId: profileId ?? 'profile' },
            ...(profileId === undefined && { note: 'new' }),
            ...(onDropProfile && { without: 'profile' }),
          },
        ];
  const isTwice = (name: string) => chosen.filter((one) => one.name === name).length > 1;
  const named = chosen.map(
    ({ id, name, isNew, note }): SaidChip => ({
      ...{ key: id, section: 'who', text: name, personId: id },
      ...(isNew ? { note: 'new' } : isTwice(name) && note && { note }),
      without: { chosen: chosen.filter((other) => other.id !== id) },
    }),
  );
  return [...ofPage, ...named];
}

function whenChip({ when }: LogState, { today }: Around): SaidChip {
  if (when === '') return { key: 'when', section: 'when', text: 'Now' };
  const [day = '', time = ''] = when.split('T');
  const said = /^\d{4}-\d\d-\d\d$/u.test(day) ? capital(dayInWords(day, today)) : day;
  const text = time === '' || time === '12:00' ? said : `${said}, ${time}`;
  return { key: 'when', section: 'when', text, without: { when: '' } };
}

function followUpChip({ followUpOn, followUpWhat }: LogState, { today }: Around): SaidChip[] {
  if (followUpOn === '') return [];
  const text = `Follow-up ${dayInWords(followUpOn, today)}${followUpWhat && `: ${followUpWhat}`}`;
  return [{ key: 'followUp', section: 'followUp', text, without: { followUpOn: '', followUpWhat: '' } }];
}

const WORDS = {
  topics: '#',
  insights: 'Insight: ',
  links: '',
  gave: 'You gave: ',
  got: 'You got: ',
} as const;

const texts = (state: LogState, field: keyof typeof WORDS): SaidChip[] =>
  state[field].flatMap((text, at) =>
    text.trim() === ''
      ? []
      : {
          ...{ key: `${field} ${text}`, section: field, text: `${WORDS[field]}${text.trim()}` },
          ...(field === 'topics' ? {} : { isText: true as const }),
          without: { [field]: state[field].filter((_, other) => other !== at) },
        },
  );

function aboutChip({ about }: LogState): SaidChip[] {
  const text = about.replace(/\s+/gu, ' ').trim();
  if (text === '') return [];
  return [{ key: 'about', section: 'about', text: `About: ${text}`, isText: true }];
}

const whereChip = ({ communityId }: LogState, { places = [] }: Around): SaidChip[] =>
  communityId === ''
    ? []
    : [
        {
          ...{ key: 'where', section: 'where', text: `In ${communityName(communityId, places)}` },
          without: { communityId: '' },
        },
      ];

const spentChips = ({ place, duration }: LogState): SaidChip[] =>
  [
    { key: 'place', text: place.trim() === '' ? '' : `At ${place.trim()}`, without: { place: '' } },
    { key: 'duration', text: durationSaid(duration), without: { duration: '' } },
  ].flatMap((one) => (one.text === '' ? [] : { ...one, section: 'where' as const, isText: true as const }));

/** How long it was, as it is typed until it can be told. */
function durationSaid(typed: string): string {
  const minutes = minutesIn(typed);
  return minutes === undefined ? typed.trim() : minutesInWords(minutes);
}

/** All that will be saved, as chips: with whom first, then what and when, then what came of it. */
export const saidChips = (state: LogState, around: Around): SaidChip[] => [
  ...people(state, around),
  { key: 'kind', section: 'kind', text: capital(around.kindName(state.kind)) },
  whenChip(state, around),
  ...whereChip(state, around),
  ...spentChips(state),
  ...aboutChip(state),
  ...texts(state, 'topics'),
  ...texts(state, 'insights'),
  ...texts(state, 'links'),
  ...texts(state, 'gave'),
  ...texts(state, 'got'),
  ...followUpChip(state, around),
];
