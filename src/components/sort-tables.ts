import { orderRows, type SortOrder } from './order-rows.ts';

const parameter = 'sortiert';

/**
 * Gives the tables of the class `sortable` a button in each heading: once sorts, twice turns the order, a
 * third time brings back the table's own. The order stands in the address, so that it can be passed on:
 * `?sortiert=2.1.ab` is the second table by its first column, downwards.
 */
export function makeTablesSortable(page: Document): void {
  const tables = [...page.querySelectorAll<HTMLTableElement>('table.sortable')];
  const wanted = readAddress();
  tables.forEach((table, place) => {
    const body = table.tBodies[0];
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
    if (!body || heads.length === 0) return;
    const own = [...body.rows];
    const sort = (column: number, order: SortOrder | null): void => {
      heads.forEach((head, at) => {
        if (at === column && order !== null) head.setAttribute('aria-sort', `${order}ending`);
        else head.removeAttribute('aria-sort');
      });
      const texts = own.map((row) => textOf(row.cells[column]));
      const isNumber = heads[column]?.classList.contains('number') ?? false;
      const places =
        order === null ? own.map((_, index) => index) : orderRows(texts, order, isNumber);
      body.append(...places.flatMap((index) => own[index] ?? []));
    };
    heads.forEach((head, column) => {
      const button = page.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const isNumber = head.classList.contains('number');
        const next = following(head.getAttribute('aria-sort'), isNumber);
        sort(column, next);
        writeAddress(next === null ? null : { table: place, column, order: next });
      });
    });
    if (wanted?.table === place && heads[wanted.column]) {
      table.closest('details')?.setAttribute('open', '');
      sort(wanted.column, wanted.order);
    }
  });
}

/** What one looks for in numbers is the most, in words the beginning. */
function following(current: string | null, isNumber: boolean): SortOrder | null {
  const orders: readonly SortOrder[] = isNumber ? ['desc', 'asc'] : ['asc', 'desc'];
  if (current === null) return orders[0] ?? null;
  return current === `${orders[0]}ending` ? (orders[1] ?? null) : null;
}

function textOf(cell: HTMLTableCellElement | undefined): string {
  return cell?.dataset.sort ?? cell?.textContent.trim() ?? '';
}

type Sorting = { table: number; column: number; order: SortOrder };

function readAddress(): Sorting | null {
  const value = new URLSearchParams(location.search).get(parameter);
  const match = /^(\d{1,2})\.(\d{1,2})\.(auf|ab)$/.exec(value ?? '');
  if (!match) return null;
  return {
    table: Number(match[1]) - 1,
    column: Number(match[2]) - 1,
    order: match[3] === 'ab' ? 'desc' : 'asc',
  };
}

function writeAddress(sorting: Sorting | null): void {
  const url = new URL(location.href);
  url.searchParams.delete(parameter);
  if (sorting !== null) {
    const { table, column, order } = sorting;
    url.searchParams.set(
      parameter,
      `${table + 1}.${column + 1}.${order === 'desc' ? 'ab' : 'auf'}`,
    );
  }
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // Pages opened from a disk may not change their address in every browser; the table is sorted all the same.
  }
}
