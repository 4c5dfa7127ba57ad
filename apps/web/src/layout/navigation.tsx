import IconChecklist from '@tabler/icons-react/dist/esm/icons/IconChecklist.mjs';
import IconDatabase from '@tabler/icons-react/dist/esm/icons/IconDatabase.mjs';
import IconHeartbeat from '@tabler/icons-react/dist/esm/icons/IconHeartbeat.mjs';
import IconKey from '@tabler/icons-react/dist/esm/icons/IconKey.mjs';
import IconPhotoSearch from '@tabler/icons-react/dist/esm/icons/IconPhotoSearch.mjs';
import IconTags from '@tabler/icons-react/dist/esm/icons/IconTags.mjs';
import IconVersions from '@tabler/icons-react/dist/esm/icons/IconVersions.mjs';
import { Link } from '@tanstack/react-router';
import { useMay, useMe } from '../api/use-me';
import classes from './navigation.module.css';

/** The pages: in the header on a desk, along the lower edge on a phone. */
export function Navigation() {
  const { data: me } = useMe();
  const annotates = useMay('annotate');
  const admin = useMay('admin');
  const pages = [
    { to: '/', name: 'Classify', Icon: IconPhotoSearch, shown: true },
    { to: '/review', name: 'Review', Icon: IconChecklist, shown: annotates },
    { to: '/classes', name: 'Classes', Icon: IconTags, shown: true },
    { to: '/versions', name: 'Versions', Icon: IconVersions, shown: true },
    { to: '/data', name: 'Data', Icon: IconDatabase, shown: annotates },
    { to: '/access', name: 'Access', Icon: IconKey, shown: me?.auth === 'required' && admin },
    { to: '/health', name: 'Health', Icon: IconHeartbeat, shown: admin },
  ] as const;
  return (
    <nav className={classes.nav} aria-label="Pages">
      {pages
        .filter(({ shown }) => shown)
        .map(({ to, name, Icon }) => (
          <Link
            key={to}
            to={to}
            className={classes.link}
            activeOptions={{ exact: to === '/', includeSearch: false }}
          >
            <Icon size={20} stroke={1.75} aria-hidden />
            <span>{name}</span>
          </Link>
        ))}
    </nav>
  );
}
