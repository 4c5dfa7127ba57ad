import { Anchor, type AnchorProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

function Plain(props: AnchorProps & Omit<ComponentProps<'a'>, keyof AnchorProps>) {
  return <Anchor underline="always" {...props} />;
}

/** A link to a page of this site, within text. */
export const TextLink = createLink(Plain);
