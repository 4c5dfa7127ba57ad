import type { ComponentProps } from 'react';
import classes from './card.module.css';

/** A surface on the page that holds one thing. */
export function Card({ className, ...rest }: ComponentProps<'section'>) {
  return <section className={className ? `${classes.card} ${className}` : classes.card} {...rest} />;
}
