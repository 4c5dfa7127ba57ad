#!/usr/bin/env bash
# tfjs-node on a TensorFlow of today: its binding, built against the libraries in PyPI's wheel (the package's own install script
# would download a library of 2022). By pip and npm as they are configured. Linux x64 with Python 3.10 to 3.13 and its venv
# module, g++ and npm. Makes FOLDER/python and FOLDER/node_modules; a trainer finds it where AMEND_TENSORFLOW names FOLDER.
# usage: tools/build-tfjs-node.sh FOLDER [cpu|gpu]     (gpu: with CUDA, about 6 GB)
set -euo pipefail
FOLDER=${1:?usage: build-tfjs-node.sh FOLDER [cpu|gpu]}
case ${2:-cpu} in
  cpu) WHEEL=tensorflow-cpu PACKAGE=tfjs-node ;;
  gpu) WHEEL='tensorflow[and-cuda]' PACKAGE=tfjs-node-gpu ;;
  *) echo "build-tfjs-node.sh: cpu or gpu, not $2" >&2; exit 2 ;;
esac
TENSORFLOW=2.21.0
TFJS=4.22.0
NODE_API_HEADERS=1.9.0

mkdir -p "$FOLDER"
cd "$FOLDER"
rm -rf python node_modules
python3 -m venv python
python/bin/pip --quiet --disable-pip-version-check --no-cache-dir install "$WHEEL==$TENSORFLOW"
LIBRARIES=$(cd python/lib/python3.*/site-packages/tensorflow && pwd)

echo '{ "private": true }' >package.json
npm install --silent --ignore-scripts --no-package-lock --save-exact \
  "@tensorflow/$PACKAGE@$TFJS" "node-api-headers@$NODE_API_HEADERS"
BINDING=$PWD/node_modules/@tensorflow/$PACKAGE
mkdir -p "$BINDING/lib/napi-v8"
# The wheel's libraries look for CUDA's beside themselves: they are used where they lie.
g++ -std=c++17 -O1 -fPIC -shared -DNAPI_VERSION=8 -DBUILDING_NODE_EXTENSION -DNODE_GYP_MODULE_NAME=tfjs_binding \
  -Inode_modules/node-api-headers/include -I"$LIBRARIES/include" \
  "$BINDING/binding/tfjs_backend.cc" "$BINDING/binding/tfjs_binding.cc" \
  -L"$LIBRARIES" -l:libtensorflow_cc.so.2 -l:libtensorflow_framework.so.2 \
  -Wl,-rpath,"$LIBRARIES" -o "$BINDING/lib/napi-v8/tfjs_binding.node"
# Node 23 removed util.isNullOrUndefined and util.isArray, which the package still calls.
sed -i 's/(0, util_1\.isNullOrUndefined)(\([A-Za-z]*\))/(\1 == null)/g; s/(0, util_1\.isArray)(/Array.isArray(/g' \
  "$BINDING/dist/nodejs_kernel_backend.js" "$BINDING/dist/kernels/TopK.js"
TF_CPP_MIN_LOG_LEVEL=2 node -e '
  const tf = require(process.argv[1]);
  const [six] = tf.matMul(tf.fill([1, 3], 2), tf.ones([3, 1])).dataSync();
  if (tf.getBackend() !== "tensorflow" || six !== 6) throw new Error("the binding calculates wrong");' "$BINDING"
