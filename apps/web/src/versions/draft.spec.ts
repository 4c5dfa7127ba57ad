import { changesOf, withChange, withoutSaved } from './draft';

interface Settings {
  loss: number;
  hours: { from: string; to: string } | null;
}
const saved: Settings = { loss: 0.1, hours: null };
const night = { from: '22:00', to: '06:00' };

describe('changesOf', () => {
  it('holds what was changed here, and nothing of what others may have saved meanwhile', () => {
    expect(changesOf<Settings>({ loss: 0.2 }, saved)).toEqual({ loss: 0.2 });
    expect(changesOf<Settings>({ loss: 0.2 }, { ...saved, hours: night })).toEqual({ loss: 0.2 });
  });

  it('holds nothing that stands already', () => {
    expect(changesOf<Settings>({ loss: 0.1, hours: night }, { ...saved, hours: { ...night } })).toEqual({});
  });

  it('holds what is set to nothing', () => {
    expect(changesOf<Settings>({ hours: null }, { ...saved, hours: night })).toEqual({ hours: null });
  });
});

describe('withChange', () => {
  it('forgets what is set back to what stands', () => {
    expect(withChange<Settings>({ loss: 0.2 }, { loss: 0.1 }, saved, false)).toEqual({});
  });

  it('keeps what is set back while it is being saved: it is a change of what stands then', () => {
    const draft = withChange<Settings>({ loss: 0.2 }, { loss: 0.1 }, saved, true);
    const left = withoutSaved<Settings>(draft, { loss: 0.2 });
    expect(changesOf(left, { ...saved, loss: 0.2 })).toEqual({ loss: 0.1 });
  });
});

describe('withoutSaved', () => {
  it('keeps what was changed again while it was being saved', () => {
    expect(withoutSaved<Settings>({ loss: 0.3, hours: night }, { loss: 0.2, hours: night })).toEqual({
      loss: 0.3,
    });
  });
});
