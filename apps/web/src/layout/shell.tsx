import { useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AccountMenu } from './account-menu';
import { ColorSchemeToggle } from './color-scheme-toggle';
import { ConnectionNotice } from './connection-notice';
import { LeaveGuard } from './leave-guard';
import { LiveChip } from './live-chip';
import { Logo } from './logo';
import { ModelSwitcher } from './model-switcher';
import { Navigation } from './navigation';
import { ReadOutPlace } from './read-out-place';
import classes from './shell.module.css';

/** The frame of every page: where one is, which model is in hand, which version of it is live. */
export function Shell({ children }: { children: ReactNode }) {
  const reviews = useRouterState({ select: ({ matches }) => matches.at(-1)?.routeId === '/review' });
  return (
    <div className={classes.shell}>
      <LeaveGuard />
      <a className={classes.skip} href="#content">
        Skip to the content
      </a>
      <header className={classes.header}>
        <div className={classes.bar}>
          <Logo />
          <Navigation />
          <div className={classes.tools}>
            <ModelSwitcher />
            <LiveChip />
            <ColorSchemeToggle />
            <AccountMenu />
          </div>
        </div>
      </header>
      <ConnectionNotice />
      <main className={classes.main} data-wide={reviews || undefined} id="content" tabIndex={-1}>
        {children}
      </main>
      <ReadOutPlace />
    </div>
  );
}
