import '@mantine/core/styles/Table.layer.css';
import { Table } from '@mantine/core';
import type { Verdict } from '../api/types';
import { Disclosure } from '../ui/disclosure';
import { percent } from '../ui/format';

/** How often each class's checked photos come out right, and how sure that is. */
export function ClassFigures({ classes }: { classes: Verdict['classes'] }) {
  if (classes.length === 0) return null;
  return (
    <Disclosure summary="Class by class">
      <Table.ScrollContainer minWidth={320}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">Class</Table.Th>
              <Table.Th scope="col">Checked photos</Table.Th>
              <Table.Th scope="col">Right</Table.Th>
              <Table.Th scope="col">Live version</Table.Th>
              <Table.Th scope="col">Likely range</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {classes.map(({ classId, name, images, right, rightLive, low, high }) => (
              <Table.Tr key={classId}>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{name}</Table.Td>
                <Table.Td className="figures">{images}</Table.Td>
                <Table.Td className="figures">{right}</Table.Td>
                <Table.Td className="figures">{rightLive ?? '–'}</Table.Td>
                <Table.Td className="figures">
                  {percent(low)} – {percent(high)}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Disclosure>
  );
}
