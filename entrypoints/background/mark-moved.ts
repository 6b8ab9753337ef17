import type { Handlers } from '../../utils/messages/server.ts';
import { setSetting } from '../../utils/store/settings.ts';
import { backgroundRecords } from '../../utils/surfaces/records.ts';
import { refreshMarks } from './records-changed.ts';

/** Remembers the edge that the mark was moved to. */
export const markMoved: Handlers['mark/moved'] = async ({ edge }) => {
  await setSetting(await backgroundRecords(), { key: 'markEdge', value: edge }, Date.now());
  await refreshMarks();
  return null;
};
