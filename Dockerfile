# Amend's own processes. Build from the root of the repository; the target says what for:
#   docker build --target api -t amend/api .                   the API with its page; it brings the database up to date, too
#   docker build --target trainer -t amend/trainer .
#   docker build --target trainer-gpu -t amend/trainer-gpu .   needs the NVIDIA Container Toolkit to run
ARG NODE_IMAGE=node:24-bookworm-slim

# What dependencies are installed by, so that only a change of it installs them again.
FROM ${NODE_IMAGE} AS manifests
WORKDIR /app
COPY . .
RUN find . -type f ! -name package.json ! -name package-lock.json ! -name .npmrc ! -path ./scripts/setup.mjs -delete \
    && find . -type d -empty -delete

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY --from=manifests /app .
RUN node scripts/setup.mjs dependencies
COPY . .
# Native code for other systems comes along with some packages.
RUN node scripts/setup.mjs && npm prune --omit=dev --loglevel=error \
    && find node_modules/onnxruntime-node/bin node_modules/webgpu/dist -depth \( -path '*darwin*' -o -path '*win32*' \) -delete

FROM ${NODE_IMAGE} AS app
# One arena for all threads: glibc gives image work one each otherwise, and never gives it back.
ENV NODE_ENV=production MALLOC_ARENA_MAX=2 AMEND_HOME=/var/lib/amend AMEND_LOG_PRETTY=false
WORKDIR /app
COPY --from=build /app /app
# Volumes that are mounted here for the first time take their owner from the image.
RUN mkdir -p /var/lib/amend /storage /models && chown 1000:1000 /var/lib/amend /storage /models
USER 1000:1000
STOPSIGNAL SIGTERM

FROM app AS api
LABEL org.opencontainers.image.title="Amend API" org.opencontainers.image.licenses="Apache-2.0"
ENV HOST=0.0.0.0 PORT=3000
EXPOSE 3000
HEALTHCHECK --interval=5s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "scripts/is-ready.mjs"]
CMD ["node", "--max-semi-space-size=2", "--heap-growing-percent=200", "apps/api/dist/main.js"]

# TensorFlow 2.21 from PyPI with tfjs-node's binding on it: what fine-tuning is fastest with on a processor, or on CUDA.
FROM ${NODE_IMAGE} AS compiler
RUN apt-get update && apt-get install -y --no-install-recommends g++ python3-venv && rm -rf /var/lib/apt/lists/*
COPY tools/build-tfjs-node.sh /

FROM compiler AS tensorflow-cpu
RUN /build-tfjs-node.sh /tensorflow cpu && rm -rf /root/.npm

FROM app AS trainer
LABEL org.opencontainers.image.title="Amend trainer" org.opencontainers.image.licenses="Apache-2.0"
ENV TF_CPP_MIN_LOG_LEVEL=2 AMEND_TENSORFLOW=/tensorflow
COPY --from=tensorflow-cpu /tensorflow /tensorflow
CMD ["node", "trainer/dist/main.js"]

FROM compiler AS tensorflow-gpu
RUN /build-tfjs-node.sh /tensorflow gpu && rm -rf /root/.npm

FROM app AS trainer-gpu
LABEL org.opencontainers.image.title="Amend trainer" org.opencontainers.image.licenses="Apache-2.0"
ENV TF_CPP_MIN_LOG_LEVEL=2 AMEND_TENSORFLOW=/tensorflow \
    NVIDIA_VISIBLE_DEVICES=all NVIDIA_DRIVER_CAPABILITIES=compute,utility,graphics
# For WebGPU, which needs Vulkan's loader.
USER root
RUN apt-get update && apt-get install -y --no-install-recommends libvulkan1 && rm -rf /var/lib/apt/lists/*
USER 1000:1000
COPY --from=tensorflow-gpu /tensorflow /tensorflow
CMD ["node", "trainer/dist/main.js"]
