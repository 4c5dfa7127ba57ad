# Node.js with Amend's model server and the program that writes servables: the same for all models and versions, so that an
# image of a version adds only that version. Its context is streamed by the deployer (src/runtime-context.ts).
ARG NODE_IMAGE=node:24-bookworm-slim
FROM ${NODE_IMAGE}
COPY amend /amend
