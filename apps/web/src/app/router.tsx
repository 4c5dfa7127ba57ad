import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import { NotFound } from '../layout/not-found';
import { pageCode } from '../layout/page-code';
import { PageError } from '../layout/page-error';
import { Root } from '../layout/root';
import { PageSkeleton } from '../ui/page-skeleton';

export interface RootSearch {
  model?: string;
}

export interface ClassifySearch {
  /** Only photos that people said something of. */
  show?: 'corrected';
}

export interface SignInSearch {
  /** From a sign-in link. */
  token?: string;
  /** Where to go after. */
  from?: string;
}

const root = createRootRoute({
  component: Root,
  notFoundComponent: NotFound,
  validateSearch: (search: Record<string, unknown>): RootSearch =>
    typeof search.model === 'string' || typeof search.model === 'number'
      ? { model: String(search.model) }
      : {},
  search: { middlewares: [retainSearchParams<RootSearch>(['model'])] },
});

const classify = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: (search: Record<string, unknown>): ClassifySearch =>
    search.show === 'corrected' ? { show: 'corrected' } : {},
  component: lazyRouteComponent(() => pageCode(() => import('../classify/classify-page')), 'ClassifyPage'),
});
const review = createRoute({
  getParentRoute: () => root,
  path: '/review',
  component: lazyRouteComponent(() => pageCode(() => import('../review/review-page')), 'ReviewPage'),
});
const classes = createRoute({
  getParentRoute: () => root,
  path: '/classes',
  component: lazyRouteComponent(() => pageCode(() => import('../classes/classes-page')), 'ClassesPage'),
});
const classPhotos = createRoute({
  getParentRoute: () => root,
  path: '/classes/$classId',
  component: lazyRouteComponent(() => pageCode(() => import('../labels/class-page')), 'ClassPage'),
});
const versions = createRoute({
  getParentRoute: () => root,
  path: '/versions',
  component: lazyRouteComponent(() => pageCode(() => import('../versions/versions-page')), 'VersionsPage'),
});
const data = createRoute({
  getParentRoute: () => root,
  path: '/data',
  component: lazyRouteComponent(() => pageCode(() => import('../data/data-page')), 'DataPage'),
});
const access = createRoute({
  getParentRoute: () => root,
  path: '/access',
  component: lazyRouteComponent(() => pageCode(() => import('../access/access-page')), 'AccessPage'),
});
const health = createRoute({
  getParentRoute: () => root,
  path: '/health',
  component: lazyRouteComponent(() => pageCode(() => import('../health/health-page')), 'HealthPage'),
});
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): SignInSearch => ({
    ...(search.token !== undefined && { token: String(search.token) }),
    ...(typeof search.from === 'string' && /^\/(?![/\\])/.test(search.from) && { from: search.from }),
  }),
  component: lazyRouteComponent(() => pageCode(() => import('../access/sign-in-page')), 'SignInPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    classify,
    review,
    classes,
    classPhotos,
    versions,
    data,
    access,
    health,
    signIn,
  ]),
  defaultPreload: 'intent',
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: PageError,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
