import { status } from '@grpc/grpc-js';
import { invalidArgument, ServingStatus, unavailable } from '../serving-status.js';
import { isPassingFailure } from './is-passing-failure.js';
import { WorkerDied, WorkerFailure } from './worker-thread.js';

const coded = (code: string) => Object.assign(new Error(code), { code });

describe('isPassingFailure', () => {
  const passing: [string, unknown][] = [
    ['a thread that died', new WorkerDied('Inference thread ended: out of memory')],
    ['no descriptor for the manifest', coded('EMFILE')],
    ['no memory for the manifest', coded('ENOMEM')],
    ['no descriptor for the model', new WorkerFailure('Load model from m failed:system error number 24')],
    ['no memory in C++', new WorkerFailure('std::bad_alloc')],
    [
      'no memory in onnxruntime',
      new WorkerFailure('Failed to allocate memory for requested buffer of size 9'),
    ],
    ['no memory in its arena', new WorkerFailure('BFC Arena ran out of memory trying to allocate 9')],
    ['a full queue before the warmup', unavailable('the queue is full')],
    ['no time for an image of the warmup', new ServingStatus(status.RESOURCE_EXHAUSTED, 'it took too long')],
    ['no memory for the warmup', new WorkerFailure('Array buffer allocation failed')],
  ];
  it.each(passing)('%s may pass', (_, error) => {
    expect(isPassingFailure(error)).toBe(true);
  });

  const final: [string, unknown][] = [
    ['no manifest', coded('ENOENT')],
    ['a manifest that may not be read', coded('EACCES')],
    ['a manifest that does not fit', new Error('manifest.json does not fit: Cannot allocate memory')],
    ['no model', new WorkerFailure("Load model m failed. File doesn't exist")],
    ['a model that may not be read', new WorkerFailure('Load model from m failed:system error number 13')],
    ['a broken model', new WorkerFailure('Load model from m failed:Protobuf parsing failed.')],
    ['a warmup that does not fit', invalidArgument('x is missing')],
    ['what is no error', 'EMFILE'],
  ];
  it.each(final)('%s is final', (_, error) => {
    expect(isPassingFailure(error)).toBe(false);
  });
});
