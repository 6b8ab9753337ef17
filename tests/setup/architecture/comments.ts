import type { Module } from './module.ts';

const LATER = /\b(TODO|FIXME|XXX|HACK)\b/u;
/** A suppression says which rule and why: `biome-ignore lint/x/y: reason`. */
const SILENCED = /biome-ignore|eslint-disable|@ts-(ignore|nocheck|expect-error)|oxlint-disable/u;
const WITH_REASON = /biome-ignore lint(\/\w+){1,2}: \S.{8,}|@ts-expect-error \S.{8,}/u;

const paths = (modules: readonly Module[], wrong: (comment: string) => boolean): string[] =>
  modules.flatMap(({ path, comments }) => comments.filter(wrong).map((one) => `${path}: ${one.trim()}`));

/** Work that was left for later. */
export const leftForLater = (modules: readonly Module[]): string[] =>
  paths(modules, (one) => LATER.test(one));

/** Rules that were silenced without saying why. */
export const silenced = (modules: readonly Module[]): string[] =>
  paths(modules, (one) => SILENCED.test(one) && !WITH_REASON.test(one));

export const anys = (modules: readonly Module[]): string[] =>
  modules.filter((one) => one.anys > 0).map((one) => `${one.path}: any, ${one.anys} times`);
