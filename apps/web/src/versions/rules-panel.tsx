import { Skeleton, Title } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMay } from '../api/use-me';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { Loaded } from '../ui/loaded';
import classes from './rules-panel.module.css';

export interface RulesPanelProps<Policy> {
  id: string;
  title: string;
  query: UseQueryResult<Policy>;
  list: 'ul' | 'ol';
  says: (policy: Policy) => string[];
  /** What is behind the form. */
  change: string;
  form: (policy: Policy) => ReactNode;
}

/** A policy in sentences, and for admins the form that changes it. */
export function RulesPanel<Policy>(props: RulesPanelProps<Policy>) {
  const { id, title, query, list: List, says, change, form } = props;
  const admin = useMay('admin');
  return (
    <Card aria-labelledby={id} className={classes.panel}>
      <Title order={2} id={id}>
        {title}
      </Title>
      <Loaded query={query} skeleton={<Skeleton h={80} />} failure="This could not be loaded">
        {(policy) => (
          <>
            <List className={classes.steps}>
              {says(policy).map((one) => (
                <li key={one}>{one}</li>
              ))}
            </List>
            {admin && <Disclosure summary={change}>{form(policy)}</Disclosure>}
          </>
        )}
      </Loaded>
    </Card>
  );
}
