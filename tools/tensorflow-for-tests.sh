#!/usr/bin/env bash
# What the conformance tests compare with, in a folder of its own outside the checkout: Python with TensorFlow and with
# TensorFlow Serving's official client, and tfjs-node on that very TensorFlow. Once, 2 to 3 minutes, 2 GB.
# usage: tools/tensorflow-for-tests.sh   (TENSORFLOW_FOR_TESTS names another folder)
set -euo pipefail
cd "$(dirname "$0")"
GRPCIO=1.85.1
SERVING_API=2.21.0
FOLDER=${TENSORFLOW_FOR_TESTS:-${XDG_CACHE_HOME:-$HOME/.cache}/amend/tensorflow-for-tests}

SELF=$(cat tensorflow-for-tests.sh build-tfjs-node.sh | sha256sum | cut -d' ' -f1)
mkdir -p "$FOLDER"
exec 9>"$FOLDER/lock"
flock 9 # two checkouts share the folder
if [ "$(cat "$FOLDER/made-by" 2>/dev/null)" = "$SELF" ]; then exit 0; fi
rm -rf "$FOLDER/made-by"

./build-tfjs-node.sh "$FOLDER" cpu
PIP=("$FOLDER/python/bin/pip" --quiet --disable-pip-version-check --no-cache-dir install)
"${PIP[@]}" "grpcio==$GRPCIO"
"${PIP[@]}" --no-deps "tensorflow-serving-api==$SERVING_API" # it would pull in another TensorFlow, with CUDA

echo "$SELF" >"$FOLDER/made-by"
