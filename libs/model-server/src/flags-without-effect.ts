/** Flags of TensorFlow Serving that are accepted, so that its command lines work, and mean nothing to onnxruntime. */
export const flagsWithoutEffect: readonly string[] = [
  'enable_profiler',
  'enable_signature_method_name_check',
  'flush_filesystem_caches',
  'grpc_max_threads',
  'num_load_threads',
  'num_unload_threads',
  'per_process_gpu_memory_fraction',
  'prefer_tflite_model',
  'remove_unused_fields_from_bundle_metagraph',
  'rest_api_num_threads',
  'saved_model_tags',
  'tensorflow_inter_op_parallelism',
  'tensorflow_intra_op_parallelism',
  'tensorflow_session_parallelism',
];
