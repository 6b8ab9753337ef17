import { openOptions } from '../../utils/platform/tabs.ts';
import { todayList } from '../../utils/store/due.ts';
import type { CurrentPage } from '../../utils/surfaces/current-page.ts';
import { act, dueActions } from '../../utils/surfaces/follow-up-actions.ts';
import { useLate } from '../../utils/surfaces/use-late.ts';
import { useRecords } from '../../utils/surfaces/use-records.ts';
import { useToday } from '../../utils/surfaces/use-today.ts';

const actions = dueActions(act);

const open = async (place: string) => {
  await openOptions(place);
  close();
};

/** What is due today, once the popup is usable: its log comes first. */
export function useTodayShort(page: CurrentPage) {
  const today = useToday();
  const isLate = useLate(false, async () => true);
  const list = useRecords(
    async (store) => (isLate ? todayList(store, Date.now()) : undefined),
    [isLate, today],
  );
  return {
    due: list?.due ?? [],
    today,
    onOpenPerson: (id: string) => void open(`people/${id}`),
    onOpenAll: () => void open('today'),
    onLog(ids: readonly string[]) {
      const [one, ...others] = ids;
      if (one === undefined || others.length > 0) return void open('today');
      void page.show(one);
      // The log stands above the list.
      scrollTo({ top: 0 });
    },
    ...actions,
  };
}
