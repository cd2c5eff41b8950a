export { findKind, pageKinds, type PageKind } from '../../src/commands/browser/page-kinds.ts';
