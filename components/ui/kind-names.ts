import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { InteractionKind } from '../../utils/core/interaction-kinds.ts';
import { KINDS } from '../../utils/core/kinds.ts';

/** What kinds of interaction are called: a surface says what the user calls them, wherever one is shown in it. */
export const KindNames = createContext<(kind: InteractionKind) => string>(KINDS.nameOf);

/** The name of a kind, as in a sentence. */
export const useKindName = (): ((kind: InteractionKind) => string) => useContext(KindNames);
