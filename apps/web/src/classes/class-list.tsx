import { Button, SegmentedControl, Skeleton, Stack, TextInput, VisuallyHidden } from '@mantine/core';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { useDeferredValue, useMemo, useState } from 'react';
import { useClasses } from '../api/use-classes';
import { useMay } from '../api/use-me';
import { Empty } from '../ui/empty';
import { count, plural, quoted } from '../ui/format';
import { Loaded } from '../ui/loaded';
import { RowList } from '../ui/row-list';
import classes from './class-list.module.css';
import { ClassRow } from './class-row';
import { type ClassFilter, filterClasses } from './filter-classes';
import { noClassesSay } from './no-classes-words';

const PAGE = 60;

/** All classes, searched and paged in the page: they are loaded once. */
export function ClassList({ model }: { model: string }) {
  const query = useClasses(model);
  const { data } = query;
  const [filter, setFilter] = useState<ClassFilter>('active');
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed);
  const [shown, setShown] = useState(PAGE);
  const items = useMemo(() => filterClasses(data?.items ?? [], filter, search), [data, filter, search]);
  const names = useMemo(() => new Map(data?.items.map(({ id, name }) => [id, name])), [data]);
  const none = noClassesSay(filter, useMay('annotate'));
  const choice = (value: ClassFilter, name: string) => ({
    value,
    label: (
      <>
        {name}
        {data && (
          <span className={classes.number}> ({count(filterClasses(data.items, value, '').length)})</span>
        )}
      </>
    ),
  });
  return (
    <>
      <div className={classes.tools}>
        <TextInput
          className={classes.search}
          type="search"
          aria-label="Search classes"
          placeholder="Search"
          leftSection={<IconSearch size={18} aria-hidden />}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setShown(PAGE);
          }}
        />
        <SegmentedControl
          aria-label="Which classes"
          value={filter}
          onChange={(value) => {
            setFilter(value);
            setShown(PAGE);
          }}
          data={[
            choice('active', 'All'),
            choice('labelled', 'With photos'),
            choice('new', 'Not live yet'),
            choice('retired', 'Retired'),
          ]}
        />
      </div>
      {/* What typing or choosing leaves: whoever does not see the list hears how long it is. */}
      <VisuallyHidden role="status">
        {data && (search !== '' || filter !== 'active') && plural(items.length, 'class', 'classes')}
      </VisuallyHidden>
      <Loaded
        query={query}
        failure="The classes could not be loaded"
        skeleton={
          <Stack gap="xs" aria-label="Loading" role="status">
            {[1, 2, 3, 4, 5, 6].map((row) => (
              <Skeleton key={row} h={52} />
            ))}
          </Stack>
        }
      >
        {() =>
          items.length === 0 ? (
            <Empty title={search ? `No class matches ${quoted(search)}` : none.title}>
              {!search && none.next}
            </Empty>
          ) : (
            <>
              <RowList label="Classes">
                {items.slice(0, shown).map((one) => (
                  <ClassRow key={one.id} model={model} one={one} whole={names.get(one.mergedInto ?? '')} />
                ))}
              </RowList>
              {items.length > shown && (
                <div className={classes.more}>
                  <span className={classes.count}>
                    {count(shown)} of {plural(items.length, 'class', 'classes')}
                  </span>
                  <Button variant="default" onClick={() => setShown(shown + 4 * PAGE)}>
                    Show more
                  </Button>
                </div>
              )}
            </>
          )
        }
      </Loaded>
    </>
  );
}
