/** Icons are imported one by one from their own files: the package's index holds thousands and slows the build. */
declare module '@tabler/icons-react/dist/esm/icons/*.mjs' {
  import type { ComponentType, SVGProps } from 'react';

  interface IconProps extends Omit<SVGProps<SVGSVGElement>, 'stroke'> {
    size?: number | string;
    stroke?: number | string;
  }
  const Icon: ComponentType<IconProps>;
  export default Icon;
}
