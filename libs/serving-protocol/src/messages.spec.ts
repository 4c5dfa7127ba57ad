import fc from 'fast-check';
import { getModelStatusResponse, predictRequest, signatureDefMap } from './messages.js';
import { modelService, predictionService } from './services.js';

describe('messages', () => {
  it('fill in what is missing', () => {
    expect(predictRequest.decode(new Uint8Array(0))).toEqual({
      modelSpec: null,
      inputs: {},
      outputFilter: [],
    });
  });

  it('keep an explicit version apart from none', () => {
    const request = (version?: { value: number }) =>
      predictRequest.decode(
        predictRequest.encode({ modelSpec: { name: 'm', version }, inputs: {}, outputFilter: [] }),
      );
    expect(request({ value: 0 }).modelSpec?.version).toEqual({ value: 0 });
    expect(request().modelSpec?.version).toBeUndefined();
  });

  it('use the field numbers of the protocol', () => {
    const bytes = predictRequest.encode({
      modelSpec: { name: 'm', version: { value: 3 }, signatureName: 's' },
      inputs: { x: Uint8Array.of(8, 1) },
      outputFilter: ['y'],
    });
    // model_spec=1 {name=1, version=2 {value=1}, signature_name=3}, inputs=2 {key=1, value=2}, output_filter=3
    expect(bytes.toString('hex')).toBe(
      '0a0a0a016d1202080' + '31a0173' + '12070a01781202' + '0801' + '1a0179',
    );
  });

  it('write states as their numbers', () => {
    const bytes = getModelStatusResponse.encode({
      modelVersionStatus: [{ version: 5, state: 'AVAILABLE', status: { errorCode: 0, errorMessage: '' } }],
    });
    expect(bytes.toString('hex')).toMatch(/^0a..0805101e/);
    expect(getModelStatusResponse.decode(bytes).modelVersionStatus[0]).toMatchObject({
      version: 5,
      state: 'AVAILABLE',
    });
  });

  it('keep a map key that is special in JavaScript harmless', () => {
    const bytes = predictRequest.encode({
      inputs: { ['__proto__' as string]: Uint8Array.of(1), a: Uint8Array.of(2) },
      outputFilter: [],
    });
    const { inputs } = predictRequest.decode(bytes);
    expect(Object.getPrototypeOf(inputs)).toBe(Object.prototype);
    expect(inputs.a).toHaveLength(1);
  });

  it('are refused that come to millions of objects', () => {
    const message = (fields: number) => Buffer.alloc(2 * fields, Buffer.of(0x1a, 0));
    expect(predictRequest.decode(message(200_000)).outputFilter).toHaveLength(200_000);
    expect(() => predictRequest.decode(message(200_001))).toThrow('too many fields');
  });

  it('decode or throw an Error, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        for (const codec of [predictRequest, getModelStatusResponse, signatureDefMap]) {
          try {
            codec.decode(bytes);
          } catch (error) {
            expect(error).toBeInstanceOf(Error);
          }
        }
      }),
      { seed: 3, numRuns: 3000 },
    );
  });
});

describe('services', () => {
  it('have the paths of the protocol', () => {
    expect(
      [...Object.values(predictionService), ...Object.values(modelService)].map((method) => method.path),
    ).toEqual([
      '/tensorflow.serving.PredictionService/Predict',
      '/tensorflow.serving.PredictionService/Classify',
      '/tensorflow.serving.PredictionService/Regress',
      '/tensorflow.serving.PredictionService/MultiInference',
      '/tensorflow.serving.PredictionService/GetModelMetadata',
      '/tensorflow.serving.ModelService/GetModelStatus',
      '/tensorflow.serving.ModelService/HandleReloadConfigRequest',
    ]);
  });
});
