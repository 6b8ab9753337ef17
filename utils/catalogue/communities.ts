import type { Community } from '../core/community.ts';
import accessibility from './communities/accessibility.json' with { type: 'json' };
import agricultureAndFood from './communities/agriculture-and-food.json' with { type: 'json' };
import architectureAndPlanning from './communities/architecture-and-planning.json' with { type: 'json' };
import artificialIntelligence from './communities/artificial-intelligence.json' with { type: 'json' };
import arts from './communities/arts.json' with { type: 'json' };
import astronomyAndSpace from './communities/astronomy-and-space.json' with { type: 'json' };
import aviationAndTransport from './communities/aviation-and-transport.json' with { type: 'json' };
import biologyAndBiotechnology from './communities/biology-and-biotechnology.json' with { type: 'json' };
import blockchain from './communities/blockchain.json' with { type: 'json' };
import chemistryAndMaterials from './communities/chemistry-and-materials.json' with { type: 'json' };
import climateAndEnvironment from './communities/climate-and-environment.json' with { type: 'json' };
import cloudAndInfrastructure from './communities/cloud-and-infrastructure.json' with { type: 'json' };
import computerScience from './communities/computer-science.json' with { type: 'json' };
import constructionAndProperty from './communities/construction-and-property.json' with { type: 'json' };
import data from './communities/data.json' with { type: 'json' };
import design from './communities/design.json' with { type: 'json' };
import economics from './communities/economics.json' with { type: 'json' };
import education from './communities/education.json' with { type: 'json' };
import electronicsAndMaking from './communities/electronics-and-making.json' with { type: 'json' };
import energy from './communities/energy.json' with { type: 'json' };
import engineering from './communities/engineering.json' with { type: 'json' };
import enterpriseSoftware from './communities/enterprise-software.json' with { type: 'json' };
import entrepreneurship from './communities/entrepreneurship.json' with { type: 'json' };
import evaluation from './communities/evaluation.json' with { type: 'json' };
import facilitationAndCommunityBuilding from './communities/facilitation-and-community-building.json' with {
  type: 'json',
};
import finance from './communities/finance.json' with { type: 'json' };
import games from './communities/games.json' with { type: 'json' };
import geospatial from './communities/geospatial.json' with { type: 'json' };
import health from './communities/health.json' with { type: 'json' };
import historyAndHumanities from './communities/history-and-humanities.json' with { type: 'json' };
import hospitalityAndEvents from './communities/hospitality-and-events.json' with { type: 'json' };
import humanResources from './communities/human-resources.json' with { type: 'json' };
import insuranceAndActuarialWork from './communities/insurance-and-actuarial-work.json' with { type: 'json' };
import journalism from './communities/journalism.json' with { type: 'json' };
import law from './communities/law.json' with { type: 'json' };
import librariesAndArchives from './communities/libraries-and-archives.json' with { type: 'json' };
import management from './communities/management.json' with { type: 'json' };
import manufacturingAndQuality from './communities/manufacturing-and-quality.json' with { type: 'json' };
import marketing from './communities/marketing.json' with { type: 'json' };
import mathematics from './communities/mathematics.json' with { type: 'json' };
import musicAndAudio from './communities/music-and-audio.json' with { type: 'json' };
import naturalScience from './communities/natural-science.json' with { type: 'json' };
import networksAndInternet from './communities/networks-and-internet.json' with { type: 'json' };
import nonprofit from './communities/nonprofit.json' with { type: 'json' };
import nursing from './communities/nursing.json' with { type: 'json' };
import openScience from './communities/open-science.json' with { type: 'json' };
import openSource from './communities/open-source.json' with { type: 'json' };
import pharmaAndClinicalResearch from './communities/pharma-and-clinical-research.json' with { type: 'json' };
import photographyAndFilm from './communities/photography-and-film.json' with { type: 'json' };
import product from './communities/product.json' with { type: 'json' };
import psychologyAndNeuroscience from './communities/psychology-and-neuroscience.json' with { type: 'json' };
import publicSector from './communities/public-sector.json' with { type: 'json' };
import quantumComputing from './communities/quantum-computing.json' with { type: 'json' };
import researchManagement from './communities/research-management.json' with { type: 'json' };
import researchSoftware from './communities/research-software.json' with { type: 'json' };
import robotics from './communities/robotics.json' with { type: 'json' };
import safetyAndEmergencyManagement from './communities/safety-and-emergency-management.json' with {
  type: 'json',
};
import salesAndCustomerSupport from './communities/sales-and-customer-support.json' with { type: 'json' };
import security from './communities/security.json' with { type: 'json' };
import socialScience from './communities/social-science.json' with { type: 'json' };
import socialWork from './communities/social-work.json' with { type: 'json' };
import software from './communities/software.json' with { type: 'json' };
import statistics from './communities/statistics.json' with { type: 'json' };
import supplyChainAndProcurement from './communities/supply-chain-and-procurement.json' with { type: 'json' };
import technicalWriting from './communities/technical-writing.json' with { type: 'json' };
import trades from './communities/trades.json' with { type: 'json' };
import translationAndLanguage from './communities/translation-and-language.json' with { type: 'json' };
import veterinaryAndAnimalCare from './communities/veterinary-and-animal-care.json' with { type: 'json' };
import webStandards from './communities/web-standards.json' with { type: 'json' };
import writingAndPublishing from './communities/writing-and-publishing.json' with { type: 'json' };

/** The communities of each field of work: one file each, called as its field. Their form is checked by the tests, not here. */
export const BY_FIELD = {
  accessibility,
  'agriculture-and-food': agricultureAndFood,
  'architecture-and-planning': architectureAndPlanning,
  'artificial-intelligence': artificialIntelligence,
  arts,
  'astronomy-and-space': astronomyAndSpace,
  'aviation-and-transport': aviationAndTransport,
  'biology-and-biotechnology': biologyAndBiotechnology,
  blockchain,
  'chemistry-and-materials': chemistryAndMaterials,
  'climate-and-environment': climateAndEnvironment,
  'cloud-and-infrastructure': cloudAndInfrastructure,
  'computer-science': computerScience,
  'construction-and-property': constructionAndProperty,
  data,
  design,
  economics,
  education,
  'electronics-and-making': electronicsAndMaking,
  energy,
  engineering,
  'enterprise-software': enterpriseSoftware,
  entrepreneurship,
  evaluation,
  'facilitation-and-community-building': facilitationAndCommunityBuilding,
  finance,
  games,
  geospatial,
  health,
  'history-and-humanities': historyAndHumanities,
  'hospitality-and-events': hospitalityAndEvents,
  'human-resources': humanResources,
  'insurance-and-actuarial-work': insuranceAndActuarialWork,
  journalism,
  law,
  'libraries-and-archives': librariesAndArchives,
  management,
  'manufacturing-and-quality': manufacturingAndQuality,
  marketing,
  mathematics,
  'music-and-audio': musicAndAudio,
  'natural-science': naturalScience,
  'networks-and-internet': networksAndInternet,
  nonprofit,
  nursing,
  'open-science': openScience,
  'open-source': openSource,
  'pharma-and-clinical-research': pharmaAndClinicalResearch,
  'photography-and-film': photographyAndFilm,
  product,
  'psychology-and-neuroscience': psychologyAndNeuroscience,
  'public-sector': publicSector,
  'quantum-computing': quantumComputing,
  'research-management': researchManagement,
  'research-software': researchSoftware,
  robotics,
  'safety-and-emergency-management': safetyAndEmergencyManagement,
  'sales-and-customer-support': salesAndCustomerSupport,
  security,
  'social-science': socialScience,
  'social-work': socialWork,
  software,
  statistics,
  'supply-chain-and-procurement': supplyChainAndProcurement,
  'technical-writing': technicalWriting,
  trades,
  'translation-and-language': translationAndLanguage,
  'veterinary-and-animal-care': veterinaryAndAnimalCare,
  'web-standards': webStandards,
  'writing-and-publishing': writingAndPublishing,
} as Readonly<Record<string, readonly Community[]>>;

/** All communities that ship. */
export const COMMUNITIES: readonly Community[] = Object.values(BY_FIELD).flat();
