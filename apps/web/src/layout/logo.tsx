import { Link } from '@tanstack/react-router';
import classes from './logo.module.css';

export function Logo() {
  return (
    <Link to="/" className={classes.logo} aria-label="Amend, to the start">
      <img src="/favicon.svg" width={28} height={28} alt="" />
      <span className={classes.name}>Amend</span>
    </Link>
  );
}
