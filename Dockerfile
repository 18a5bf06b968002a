# One image for every process: the command tells which one it is.
FROM node:22-bookworm AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts && npm rebuild better-sqlite3 esbuild
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 APOLLO_TELEMETRY_DISABLED=1
WORKDIR /app
COPY --from=build --chown=node:node /app /app
# A new volume takes its owner from here.
RUN mkdir /erasures && chown node:node /erasures
USER node
CMD ["node", "--max-semi-space-size=8", "run.js", "gateway/start-all.ts"]
