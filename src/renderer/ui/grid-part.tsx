import type { ComponentProps } from 'react';

type GridPartProps = ComponentProps<'div'> & {
  readonly role: 'grid' | 'rowgroup' | 'row' | 'columnheader' | 'gridcell';
};

/** A part of an interactive grid that is laid out more freely than a table can be. */
export function GridPart(props: GridPartProps) {
  return <div {...props} />;
}
