import type { ComponentChildren } from 'preact';
import type { Edge } from '../../../utils/core/setting.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../Page.tsx';
import { PeopleOnPages, type PeopleOnPagesProps } from './PeopleOnPages.tsx';
import { SiteFinder } from './SiteFinder.tsx';
import type { SiteListProps } from './SiteList.tsx';

export interface SitesProps extends SiteListProps {
  /** Where links to known people are marked. */
  people: PeopleOnPagesProps;
  edge: Edge;
  onEdge(edge: Edge): void;
  /** What else works on any page. */
  children?: ComponentChildren;
}

const EDGES = [
  { value: 'left', label: 'Left edge' },
  { value: 'right', label: 'Right edge' },
] as const;

/** Where Kithcraft may look. In: the sites and the edge of the mark. Out: what to enable, disable, add or remove. */
export function Sites(props: SitesProps) {
  return (
    <Page
      title="Sites"
      lead="Kithcraft only runs where you enable it. Your browser asks you once more for each site, and you can take it back here at any time."
    >
      <SiteFinder {...props} />
      <section class="k-part" aria-label="The mark">
        <div class="k-panel k-stack">
          <Choice
            label="Where the mark stands on a page"
            value={props.edge}
            options={EDGES}
            onPick={props.onEdge}
          />
          <p class="k-hint">
            On profile pages of sites that are on, a small mark says whether you know somebody. Where pages
            are left untouched, only the toolbar icon, the popup and the side panel say it.
          </p>
          <p class="k-hint">On a site that is not enabled, open the popup: it reads that one page, once.</p>
        </div>
      </section>
      <PeopleOnPages {...props.people} />
      {props.children}
      <Notice>
        Pages are only read when you visit them. Nothing is clicked, scrolled or asked for on your behalf.
      </Notice>
    </Page>
  );
}
