import type { CataloguePlan } from '../../../utils/core/imports/judge-communities.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { isolate } from '../../ui/words.ts';
import { LeftOutList } from '../data/import/LeftOutList.tsx';
import { Numbers } from '../data/import/Numbers.tsx';
import { PreviewPanel } from '../data/import/PreviewPanel.tsx';
import { Some } from '../data/import/Some.tsx';

interface CataloguePreviewProps {
  /** The file, as the user knows it. */
  name: string;
  plan: CataloguePlan;
  busy: boolean;
  onTakeIn(): void;
  onLeave(): void;
}

const PROMISE =
  'Nothing is changed yet. It is one step, which can be undone, and all of it can be removed again later.';

function Lists({ plan: { fresh, same, leftOut } }: Pick<CataloguePreviewProps, 'plan'>) {
  return (
    <>
      {fresh.length > 0 && (
        <Disclosure summary="New communities">
          <Some list={fresh}>
            {({ id, name, url, topics }) => (
              <li key={id}>
                <p class="k-strong" dir="auto">
                  {name}
                </p>
                <p class="k-soft k-small k-import-line" dir="auto">
                  {[topics.join(', '), url].filter(Boolean).join(' · ')}
                </p>
              </li>
            )}
          </Some>
        </Disclosure>
      )}
      {same.length > 0 && (
        <Disclosure summary="Here already">
          <Some list={same}>
            {({ name, here }) => (
              <li key={name} dir="auto">
                {name === here ? name : `${isolate(name)}, as ${isolate(here)}`}
              </li>
            )}
          </Some>
        </Disclosure>
      )}
      {leftOut.length > 0 && (
        <Disclosure open={fresh.length === 0} summary="What is left out, and why">
          <LeftOutList leftOut={leftOut} />
        </Disclosure>
      )}
    </>
  );
}

/** What taking a catalogue file in would do. Out: to take it in, to leave it. */
export function CataloguePreview({ name, plan, busy, onTakeIn, onLeave }: CataloguePreviewProps) {
  return (
    <PreviewPanel
      format="Catalogue"
      file={name}
      nothing={plan.fresh.length === 0}
      promise={PROMISE}
      busy={busy}
      onTakeIn={onTakeIn}
      onCancel={onLeave}
    >
      <Numbers
        numbers={[
          { label: 'New communities', count: plan.fresh.length },
          { label: 'Here already', count: plan.same.length },
          { label: 'Left out', count: plan.leftOut.length },
        ]}
      />
      <Lists plan={plan} />
    </PreviewPanel>
  );
}
