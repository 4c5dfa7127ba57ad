import { notifications, notificationsStore } from '@mantine/notifications';
import { ApiError } from '../api/api-error';
import { sayFailure } from './say';

const lost = (count: number) => (count === 1 ? '“cup” was lost' : `${count} were lost`);
const refused = (requestId: string) => new ApiError(503, 'busy', 'Too busy.', requestId, undefined);
const shown = () => {
  const { notifications: seen, queue } = notificationsStore.getState();
  return [...seen, ...queue].map(({ title, message }) => `${title}: ${message}`);
};

describe('sayFailure', () => {
  afterEach(() => {
    for (const { id } of notificationsStore.getState().notifications) if (id) notifications.hide(id);
  });

  it('tells of many alike in one notice, which counts them', () => {
    sayFailure(lost, ApiError.unreachable());
    expect(shown()).toEqual([expect.stringMatching(/^“cup” was lost: Amend did not answer/)]);
    sayFailure(lost, ApiError.unreachable());
    sayFailure(lost, ApiError.unreachable(), 3);
    expect(shown()).toEqual([expect.stringMatching(/^5 were lost: Amend did not answer/)]);
  });

  it('shows it as long as if the last were the first', () => {
    sayFailure(lost, refused('a'));
    const before = notificationsStore.getState().notifications[0]?.autoClose;
    sayFailure(lost, refused('b'));
    const after = notificationsStore.getState().notifications[0];
    expect(after?.message).toBe('Too busy. (request b)');
    expect(after?.autoClose).not.toBe(before);
  });

  it('tells apart what failed otherwise, or for another reason', () => {
    sayFailure(lost, refused('a'));
    sayFailure(lost, ApiError.unreachable());
    sayFailure(() => 'Nothing was undone', refused('c'));
    expect(shown()).toHaveLength(3);
  });

  it('counts anew once the notice is closed', () => {
    sayFailure(lost, refused('a'), 2);
    notifications.hide(notificationsStore.getState().notifications[0]?.id ?? '');
    expect(shown()).toEqual([]);
    sayFailure(lost, refused('b'));
    expect(shown()).toEqual(['“cup” was lost: Too busy. (request b)']);
  });
});
