#!/usr/bin/env bash
# What the conformance tests compare with, in a folder of its own outside the checkout: Python with TensorFlow and with
# TensorFlow Serving's official client, and tfjs-node, its binding built against that very TensorFlow (the package's own
# install script would download a library of 2022). By pip and npm as they are configured; once, 2 to 3 minutes, 2 GB.
# Linux x64 with Python 3.10 to 3.13 and its venv module, g++ and npm.
# usage: tools/tensorflow-for-tests.sh   (TENSORFLOW_FOR_TESTS names another folder)
set -euo pipefail
TENSORFLOW=2.21.0
GRPCIO=1.85.1
TFJS=4.22.0
NODE_API_HEADERS=1.9.0
FOLDER=${TENSORFLOW_FOR_TESTS:-${XDG_CACHE_HOME:-$HOME/.cache}/amend/tensorflow-for-tests}

SELF=$(sha256sum "$0" | cut -d' ' -f1)
mkdir -p "$FOLDER"
exec 9>"$FOLDER/lock"
flock 9 # two checkouts share the folder
if [ "$(cat "$FOLDER/made-by" 2>/dev/null)" = "$SELF" ]; then exit 0; fi
rm -rf "$FOLDER/made-by" "$FOLDER/python" "$FOLDER/node"

python3 -m venv "$FOLDER/python"
PIP=("$FOLDER/python/bin/pip" --quiet --disable-pip-version-check --no-cache-dir install)
"${PIP[@]}" "tensorflow-cpu==$TENSORFLOW" "grpcio==$GRPCIO"
"${PIP[@]}" --no-deps "tensorflow-serving-api==$TENSORFLOW" # it would pull in another TensorFlow, with CUDA

mkdir "$FOLDER/node"
cd "$FOLDER/node"
echo '{ "private": true }' >package.json
npm install --silent --ignore-scripts --no-package-lock --save-exact \
  "@tensorflow/tfjs-node@$TFJS" "node-api-headers@$NODE_API_HEADERS"
BINDING=$PWD/node_modules/@tensorflow/tfjs-node
WHEEL=$(cd "$FOLDER"/python/lib/python3.*/site-packages/tensorflow && pwd)
mkdir -p "$BINDING/deps/lib" "$BINDING/lib/napi-v8"
ln -sf "$WHEEL"/libtensorflow_cc.so.2 "$WHEEL"/libtensorflow_framework.so.2 "$BINDING/deps/lib/"
g++ -std=c++17 -O1 -fPIC -shared -DNAPI_VERSION=8 -DBUILDING_NODE_EXTENSION -DNODE_GYP_MODULE_NAME=tfjs_binding \
  -Inode_modules/node-api-headers/include -I"$WHEEL/include" \
  "$BINDING/binding/tfjs_backend.cc" "$BINDING/binding/tfjs_binding.cc" \
  -L"$BINDING/deps/lib" -l:libtensorflow_cc.so.2 -l:libtensorflow_framework.so.2 \
  -Wl,-rpath,'$ORIGIN/../../deps/lib' -o "$BINDING/lib/napi-v8/tfjs_binding.node"
# Node 23 removed util.isNullOrUndefined and util.isArray, which the package still calls.
sed -i 's/(0, util_1\.isNullOrUndefined)(\([A-Za-z]*\))/(\1 == null)/g; s/(0, util_1\.isArray)(/Array.isArray(/g' \
  "$BINDING/dist/nodejs_kernel_backend.js" "$BINDING/dist/kernels/TopK.js"

echo "$SELF" >"$FOLDER/made-by"
