import type { Community } from '../core/community.ts';
import accessibility from './communities/accessibility.json' with { type: 'json' };
import artificialIntelligence from './communities/artificial-intelligence.json' with { type: 'json' };
import arts from './communities/arts.json' with { type: 'json' };
import climateAndEnvironment from './communities/climate-and-environment.json' with { type: 'json' };
import cloudAndInfrastructure from './communities/cloud-and-infrastructure.json' with { type: 'json' };
import data from './communities/data.json' with { type: 'json' };
import design from './communities/design.json' with { type: 'json' };
import education from './communities/education.json' with { type: 'json' };
import engineering from './communities/engineering.json' with { type: 'json' };
import entrepreneurship from './communities/entrepreneurship.json' with { type: 'json' };
import finance from './communities/finance.json' with { type: 'json' };
import games from './communities/games.json' with { type: 'json' };
import geospatial from './communities/geospatial.json' with { type: 'json' };
import health from './communities/health.json' with { type: 'json' };
import hospitalityAndEvents from './communities/hospitality-and-events.json' with { type: 'json' };
import humanResources from './communities/human-resources.json' with { type: 'json' };
import journalism from './communities/journalism.json' with { type: 'json' };
import law from './communities/law.json' with { type: 'json' };
import librariesAndArchives from './communities/libraries-and-archives.json' with { type: 'json' };
import management from './communities/management.json' with { type: 'json' };
import marketing from './communities/marketing.json' with { type: 'json' };
import naturalScience from './communities/natural-science.json' with { type: 'json' };
import nonprofit from './communities/nonprofit.json' with { type: 'json' };
import openScience from './communities/open-science.json' with { type: 'json' };
import product from './communities/product.json' with { type: 'json' };
import publicSector from './communities/public-sector.json' with { type: 'json' };
import researchSoftware from './communities/research-software.json' with { type: 'json' };
import salesAndCustomerSupport from './communities/sales-and-customer-support.json' with { type: 'json' };
import security from './communities/security.json' with { type: 'json' };
import software from './communities/software.json' with { type: 'json' };
import technicalWriting from './communities/technical-writing.json' with { type: 'json' };
import trades from './communities/trades.json' with { type: 'json' };
import translationAndLanguage from './communities/translation-and-language.json' with { type: 'json' };

/** The communities of each field of work: one file each, called as its field. Their form is checked by the tests, not here. */
export const BY_FIELD = {
  accessibility,
  'artificial-intelligence': artificialIntelligence,
  arts,
  'climate-and-environment': climateAndEnvironment,
  'cloud-and-infrastructure': cloudAndInfrastructure,
  data,
  design,
  education,
  engineering,
  entrepreneurship,
  finance,
  games,
  geospatial,
  health,
  'hospitality-and-events': hospitalityAndEvents,
  'human-resources': humanResources,
  journalism,
  law,
  'libraries-and-archives': librariesAndArchives,
  management,
  marketing,
  'natural-science': naturalScience,
  nonprofit,
  'open-science': openScience,
  product,
  'public-sector': publicSector,
  'research-software': researchSoftware,
  'sales-and-customer-support': salesAndCustomerSupport,
  security,
  software,
  'technical-writing': technicalWriting,
  trades,
  'translation-and-language': translationAndLanguage,
} as Readonly<Record<string, readonly Community[]>>;

/** All communities that ship. */
export const COMMUNITIES: readonly Community[] = Object.values(BY_FIELD).flat();
